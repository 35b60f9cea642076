import type { ConditionRule, LibraryRule, QualityRule } from '../../vocabulary/quality-rule.ts';
import type { Texts } from '../../vocabulary/text.ts';

/** Why a demand of one language has no words in another. */
export const lossTexts = {
  'loss.no-such-rule': {
    en: '{target} has no rule of this kind',
    zh: '{target} 没有此类规则',
  },
  'loss.needs-package': {
    en: '{target} has no rule of this kind without {package}',
    zh: '没有 {package} 时，{target} 没有此类规则',
  },
  'loss.own-query': {
    en: 'a query of its own: {target} takes conditions only',
    zh: '自定义查询：{target} 只接受条件',
  },
  'loss.tolerance': {
    en: '{target} knows no tolerance here: the rule allows {expected}',
    zh: '{target} 此处不支持容忍度：该规则允许 {expected}',
  },
  'loss.unicode-class': {
    en: '{target} takes no pattern with classes of Unicode characters',
    zh: '{target} 不接受含 Unicode 字符类的模式',
  },
  'loss.not-run': {
    en: 'words for people, or a rule of another tool',
    zh: '文字说明或其他工具的规则',
  },
  'loss.field': { en: '{field} has no place in ODCS', zh: '{field} 在 ODCS 中没有对应位置' },
} as const satisfies Record<string, Texts>;
export type LossCode = keyof typeof lossTexts;

/** A demand that could not be carried over, and why. */
export interface Loss {
  /** Id of the rule, or where the field stands. */
  readonly what: string;
  readonly code: LossCode;
  readonly params: Readonly<Record<string, string>>;
}

/** A file of an export, by its path in the folder. */
export interface ExportedFile {
  readonly path: string;
  readonly text: string;
}

export interface Exported {
  readonly files: readonly ExportedFile[];
  readonly lost: readonly Loss[];
}

/** What the language of another tool can say. */
export interface Language {
  readonly target: string;
  /** Whose regular expressions it takes: those of Python know no classes of Unicode. */
  readonly patterns?: 'python';
  /** Whether it can say that a rule may be broken by some rows. */
  readonly tolerates?: (rule: LibraryRule | ConditionRule) => boolean;
}

/** Why a rule cannot be carried over whatever place the language has for its kind, or undefined. */
export function unspeakable(rule: QualityRule, language: Language): Loss | undefined {
  const what = rule.id;
  const { target, patterns, tolerates } = language;
  if (rule.type === 'text' || rule.type === 'custom')
    return { what, code: 'loss.not-run', params: { target } };
  if (rule.type === 'sql') return { what, code: 'loss.own-query', params: { target } };
  if (rule.type === 'library' && rule.metric === 'rowCount') return undefined;
  if (rule.type === 'library' && patterns === 'python' && unicodeClass.test(rule.pattern ?? ''))
    return { what, code: 'loss.unicode-class', params: { target } };
  const { expect } = rule;
  if (expect.operator === 'mustBe' && expect.value === 0) return undefined;
  if (tolerates?.(rule)) return undefined;
  const expected = 'value' in expect ? `${expect.value}` : `${expect.low} – ${expect.high}`;
  return { what, code: 'loss.tolerance', params: { target, expected } };
}

const unicodeClass = /\\p\{/iu;

export function noSuchRule({ id }: Pick<QualityRule, 'id'>, target: string): Loss {
  return { what: id, code: 'loss.no-such-rule', params: { target } };
}
