import type { Texts } from '../vocabulary/text.ts';

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

const known = new Set(missingTokens.map((entry) => entry.token));
const longest = Math.max(...missingTokens.map((entry) => entry.token.length));

/** The longest token in characters, so that longer cells need no look-up. */
export const longestMissingToken = longest;

/** Whether a trimmed cell is a token for missing. */
export function isMissingToken(trimmed: string): boolean {
  return trimmed.length <= longest && known.has(trimmed.toLowerCase());
}
