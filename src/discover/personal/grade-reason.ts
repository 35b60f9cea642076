import { sensitiveCategoryTexts } from '../../vocabulary/codes/sensitive-categories.ts';
import type { PersonalFlags } from '../../vocabulary/personal.ts';
import type { Phrase, Texts } from '../../vocabulary/text.ts';
import type { SemanticType } from '../semantic/semantic-type.ts';
import type { HiddenPersonal } from './hidden/hidden-personal.ts';

/** What a grade is proposed by. No cell content can reach a reason: none comes in. */
export interface GradeBasis {
  readonly flags: PersonalFlags;
  /** What the column as a whole was taken for. */
  readonly type?: SemanticType | undefined;
  readonly hidden: readonly HiddenPersonal[];
  /** As the classified column has it. */
  readonly isPersonNumber?: boolean | undefined;
  readonly describesPersons: boolean;
  /** Whether the column may hold personal information, found or not. */
  readonly withheld: boolean;
}

/** Why a column is proposed at its grade. */
const reasons = {
  'grade.sensitive': {
    en: 'Sensitive personal information ({sensitive}) in values of the type {type}.',
    zh: '取值属于类型 {type}，含敏感个人信息（{sensitive}）。',
  },
  'grade.direct-identifier': {
    en: 'Direct identifier of the type {type}.',
    zh: '类型为 {type} 的直接标识符。',
  },
  'grade.quasi-identifier': {
    en: 'Quasi-identifier of the type {type} in a table of persons.',
    zh: '描述自然人的数据表中类型为 {type} 的准标识符。',
  },
  'grade.personal': {
    en: 'Personal information of the type {type}.',
    zh: '类型为 {type} 的个人信息。',
  },
  'grade.person-number': {
    en: 'The number by which a table of persons knows them.',
    zh: '自然人数据表中用以标识个人的编号。',
  },
  'grade.hidden-sensitive': {
    en: 'Sensitive personal information ({sensitive}) inside the cells: {type}.',
    zh: '单元格内容中含敏感个人信息（{sensitive}）：{type}。',
  },
  'grade.hidden': {
    en: 'Personal information inside the cells: {type}.',
    zh: '单元格内容中含个人信息：{type}。',
  },
  'grade.declared-sensitive': {
    en: 'The contract says that it holds sensitive personal information ({sensitive}).',
    zh: '合约声明其含敏感个人信息（{sensitive}）。',
  },
  'grade.declared-direct-identifier': {
    en: 'The contract says that it is a direct identifier.',
    zh: '合约声明其为直接标识符。',
  },
  'grade.declared-personal': {
    en: 'The contract says that it holds personal information.',
    zh: '合约声明其含个人信息。',
  },
  'grade.declared-not-personal': {
    en: 'The contract says that it holds no personal information.',
    zh: '合约声明其不含个人信息。',
  },
  'grade.semantic-type': {
    en: 'No personal information was found; this is the grade of values of the type {type}.',
    zh: '未发现个人信息；该级别取自类型 {type}。',
  },
  'grade.not-ruled-out': {
    en: 'No personal information was found, but it is not ruled out: the grade may be too low.',
    zh: '未发现个人信息，但尚不能排除，该级别可能偏低。',
  },
  'grade.no-persons': {
    en: 'Values of the type {type}, but the rows of the table do not describe persons.',
    zh: '取值属于类型 {type}，但该表的记录并不描述自然人。',
  },
  'grade.none-found': {
    en: 'No personal information was found.',
    zh: '未发现个人信息。',
  },
} satisfies Record<string, Texts>;

/** Texts of every reason, and the names of the categories that reasons refer to. */
export const gradeWords: Readonly<Record<string, Texts>> = {
  ...reasons,
  ...Object.fromEntries(
    Object.entries(sensitiveCategoryTexts).map(([id, texts]) => [
      `sensitive-category.${id}`,
      texts,
    ]),
  ),
};

/**
 * The reason of a proposed grade: a code whose parameters are ids of semantic types and of
 * sensitive categories. `isByType` where the type asks for a higher grade than the flags do.
 */
export function explainGrade(basis: GradeBasis, isByType: boolean): Phrase {
  const { flags, type, hidden } = basis;
  const { personalInformation, directIdentifier, sensitive } = flags;
  const isPersonal = personalInformation || directIdentifier || sensitive.length > 0;
  if (!isPersonal) return withoutPersonal(basis);
  if (basis.isPersonNumber === true) return phrase('grade.person-number');
  const isConfirmed = flags.confirmed !== undefined;
  if (!isByType && !isConfirmed && hidden.length > 0) return inside(basis);
  // Where nothing of the column is known, only a person can have said that it is personal.
  if (type === undefined || (!isByType && isConfirmed)) return declared(flags);
  return ofType(basis, type);
}

function withoutPersonal({ flags, type, withheld, describesPersons }: GradeBasis): Phrase {
  if (withheld) return phrase('grade.not-ruled-out');
  const scope = type?.personal.scope;
  if (type !== undefined && scope === 'never') return phrase('grade.semantic-type', nameOf(type));
  if (flags.confirmed !== undefined) return phrase('grade.declared-not-personal');
  if (type !== undefined && scope === 'with-persons' && !describesPersons) {
    return phrase('grade.no-persons', nameOf(type));
  }
  return phrase('grade.none-found');
}

function inside({ flags, hidden }: GradeBasis): Phrase {
  const types = { type: list(hidden.map(({ type }) => type.id)) };
  return flags.sensitive.length > 0
    ? phrase('grade.hidden-sensitive', { ...types, sensitive: list(flags.sensitive) })
    : phrase('grade.hidden', types);
}

function declared({ sensitive, directIdentifier }: PersonalFlags): Phrase {
  if (sensitive.length > 0) {
    return phrase('grade.declared-sensitive', { sensitive: list(sensitive) });
  }
  return phrase(directIdentifier ? 'grade.declared-direct-identifier' : 'grade.declared-personal');
}

function ofType({ flags, describesPersons }: GradeBasis, type: SemanticType): Phrase {
  if (flags.sensitive.length > 0) {
    return phrase('grade.sensitive', { ...nameOf(type), sensitive: list(flags.sensitive) });
  }
  if (flags.directIdentifier) return phrase('grade.direct-identifier', nameOf(type));
  const isQuasi = flags.quasiIdentifier && describesPersons;
  return phrase(isQuasi ? 'grade.quasi-identifier' : 'grade.personal', nameOf(type));
}

function phrase(code: keyof typeof reasons, params: Phrase['params'] = {}): Phrase {
  return { code, params };
}

function nameOf({ id }: SemanticType): { readonly type: string } {
  return { type: id };
}

/** As the words' rendering takes several codes in one parameter. */
function list(ids: readonly string[]): string {
  return [...new Set(ids)].sort().join(', ');
}
