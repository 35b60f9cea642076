import type { Texts } from '../../vocabulary/text.ts';
import { cellWhiteSpace, trimCell } from '../text/cell-text.ts';

/** A spelling of "missing" that sources write in place of a value. Compared trimmed, in lower case. */
export interface MissingToken {
  readonly token: string;
  readonly texts: Texts;
}

const notAvailable: Texts = { en: 'not available', zh: '不可用' };
const noValue: Texts = { en: 'no value', zh: '空值' };
const dash: Texts = { en: 'a dash in place of a value', zh: '以横线代替取值' };
const unknown: Texts = { en: 'unknown', zh: '未知' };
const none: Texts = { en: 'none', zh: '无' };
const spreadsheetError: Texts = { en: 'a spreadsheet error', zh: '电子表格错误值' };

const tokensBySense: readonly (readonly [Texts, readonly string[]])[] = [
  [notAvailable, ['n/a', 'na', '#n/a', 'n.a.', 'n.a', 'not available', '不可用', '不适用']],
  [noValue, ['null', '(null)', '<null>', 'nil', '\\n', 'none', 'empty', '空', '空值', '(空)']],
  [noValue, ['缺失', '暂缺', '未填', '未填写', '待补充']],
  [dash, ['-', '--', '---', '—', '——', '–', '/', '\\', '?', '??', '？', '.']],
  [unknown, ['unknown', 'unk', 'not known', '未知', '不详', '不明', '未知的']],
  [none, ['无', '没有', '暂无', '无数据', '暂无数据', 'no data', 'missing']],
  [spreadsheetError, ['#ref!', '#div/0!', '#value!', '#name?', '#num!', '#null!']],
];

/** The declared list. `NaN` is not in it: it is a value of a floating column, and text elsewhere. */
export const missingTokens: readonly MissingToken[] = tokensBySense.flatMap(([texts, tokens]) =>
  tokens.map((token) => ({ token, texts })),
);

/** Which cells of a column are missing, as one pattern that JavaScript (`iu`) and RE2 (`(?i)`) read alike. */
export interface MissingRule {
  readonly pattern: string;
  readonly test: (text: string) => boolean;
}

function ruleWithout(values: readonly string[]): MissingRule {
  const tokens = missingTokens.map((entry) => entry.token).filter((t) => !values.includes(t));
  const blank = `[${cellWhiteSpace}]*`;
  return ruleOfPattern(`${blank}(?:${tokens.map(escaped).join('|')})?${blank}`);
}

/** The rule that a pattern of an earlier one makes again. */
export function ruleOfPattern(pattern: string): MissingRule {
  const compiled = new RegExp(`^(?:${pattern})$`, 'iu');
  const test = (text: string) =>
    text.length <= longestCell && mayBeMissing(text) && compiled.test(text);
  return { pattern, test };
}

/** No token is longer than the longest, nor begins with a digit: most cells are spared the pattern. */
function mayBeMissing(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first >= 0x30 && first <= 0x39) && trimCell(text).length <= longestToken;
}

const longestToken = missingTokens.reduce((most, { token }) => Math.max(most, token.length), 0);

/** No token with white space around it is longer; a longer blank cell counts as text. */
const longestCell = 256;

function escaped(token: string): string {
  return token.replace(/[^\p{L}\p{N} ]/gu, (mark) =>
    mark.length === 1 && mark < '\x7f' ? `\\x${mark.charCodeAt(0).toString(16)}` : mark,
  );
}

/** The rule of every column whose own values do not contradict it. */
export const missingRule = ruleWithout([]);

/** Columns in which a token is a value: `无` beside `有`, `NA` (Namibia) among two-letter codes. */
const exceptions: readonly {
  readonly values: readonly string[];
  readonly applies: (trimmed: readonly string[]) => boolean;
}[] = [
  { values: ['无', '没有'], applies: (texts) => texts.includes('有') },
  {
    values: ['na'],
    applies: (texts) =>
      texts.length >= 20 && texts.every((text) => text === '' || /^[A-Z]{2}$/.test(text)),
  },
];

/** The rule of a column that holds these distinct values. */
export function missingRuleFor(trimmed: readonly string[]): MissingRule {
  const values = exceptions.flatMap((entry) => (entry.applies(trimmed) ? entry.values : []));
  return values.length === 0 ? missingRule : ruleWithout(values);
}

/** Whether a trimmed cell is a token for missing in a column without an exception. */
export function isMissingToken(trimmed: string): boolean {
  return trimmed !== '' && missingRule.test(trimmed);
}
