import type { Texts } from '../../vocabulary/text.ts';
import type { FieldName } from './field-texts.ts';

/** What can be wrong with a field. */
export const defectTexts = {
  missing: { en: 'is missing', zh: '未填写或者未提交' },
  'not-an-industry': {
    en: 'is not a section and division of GB/T 4754, as F52',
    zh: '不是 GB/T 4754 的门类和大类（如 F52）',
  },
  'not-a-credit-code': {
    en: 'does not have the form of a unified social credit code',
    zh: '不符合统一社会信用代码的格式',
  },
  'ends-before-it-begins': { en: 'lies before the beginning', zh: '早于起始日期' },
  'not-changeable': { en: 'cannot be changed by a change registration', zh: '不属于可变更事项' },
  'unknown-ground': { en: 'is no ground of the rules', zh: '不属于规则所列理由' },
  'longer-than-allowed': { en: 'is longer than the rules allow', zh: '超过规则允许的期限' },
  unchanged: { en: 'is the same before and after', zh: '变更前后相同' },
  'shares-exceed': {
    en: 'of one right are more than 100 % together',
    zh: '同一权利的份额合计超过 100%',
  },
  'no-such-document': {
    en: 'names a document that this case does not have; attach it',
    zh: '所列材料不在本案材料中，请上传',
  },
  'same-party': { en: 'is the same as the transferor', zh: '与转让方相同' },
} as const satisfies Record<string, Texts>;

/** What deserves a look and stands in nobody's way. */
export const remarkTexts = {
  'longer-than-advised': { en: 'is longer than advised', zh: '超过建议字数' },
  'not-by-acquisition': {
    en: 'is not given by the way in which the data were acquired; state what gives it',
    zh: '并非数据取得方式所赋予，请说明权利来源',
  },
  'by-agreement-only': {
    en: 'depends on an agreement, consent or law; attach it as proof',
    zh: '取决于约定、他人同意或者法律规定，请附相应证明',
  },
  'check-failed': {
    en: 'its check character does not fit; some genuine codes are so, look at the document',
    zh: '校验码不符；个别真实代码亦如此，请核对证件',
  },
  'no-resident-id': {
    en: 'is not a resident ID number; look at the document',
    zh: '不是居民身份号码，请核对证件',
  },
} as const satisfies Record<string, Texts>;

/** A fault that has to be mended, or a remark. Holds no content of the field. */
export interface Noted<Code extends string> {
  readonly code: Code;
  readonly field: FieldName;
  /** Place in the application, as `applicants[0].phone`. */
  readonly path: string;
}
export type Defect = Noted<keyof typeof defectTexts>;
export type ApplicationRemark = Noted<keyof typeof remarkTexts>;

/** What a check found. */
export interface Completeness {
  readonly defects: readonly Defect[];
  readonly remarks: readonly ApplicationRemark[];
}

export const nothing: Completeness = { defects: [], remarks: [] };

export function joined(...all: readonly Completeness[]): Completeness {
  return {
    defects: all.flatMap(({ defects }) => defects),
    remarks: all.flatMap(({ remarks }) => remarks),
  };
}

export function defect(code: Defect['code'], field: FieldName, path: string): Completeness {
  return { defects: [{ code, field, path }], remarks: [] };
}

export function remark(
  code: ApplicationRemark['code'],
  field: FieldName,
  path: string,
): Completeness {
  return { defects: [], remarks: [{ code, field, path }] };
}

/** A defect for each required field that holds nothing. */
export function required<N extends FieldName>(
  values: Readonly<Partial<Record<N, unknown>>>,
  names: readonly N[],
  path: string,
): Completeness {
  return joined(
    ...names
      .filter((name) => isEmpty(values[name]))
      .map((name) => defect('missing', name, path === '' ? name : `${path}.${name}`)),
  );
}

function isEmpty(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === undefined || (Array.isArray(value) && value.length === 0);
}
