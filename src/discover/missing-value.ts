import { textForm } from './normalise.ts';

// Compared in lower case. Kept in step with nothing: a value that is also a word is left out.
const tokens = new Set(
  [
    ...['n/a', 'na', '#n/a', 'n.a.', 'null', '(null)', '<null>', 'nil', 'none', 'nan', '\\n'],
    ...['-', '--', '---', '—', '——', '/', '\\', '?', '??', '.', '*', 'unknown', 'unk', 'tbd'],
    ...[
      'missing',
      'not available',
      '无',
      '暂无',
      '未知',
      '不详',
      '不明',
      '空',
      '空值',
      '缺失',
      '未填写',
    ],
  ].map((token) => token),
);

/** Whether a cell is blank or holds a token for missing; such cells are not tested against a type. */
export function isMissingValue(value: string): boolean {
  const plain = textForm(value).toLowerCase();
  return plain === '' || tokens.has(plain);
}

/** Whether a cell is a token that is written in place of a missing value (blanks are not). */
export function isMissingToken(value: string): boolean {
  const plain = textForm(value).toLowerCase();
  return plain !== '' && tokens.has(plain);
}

/** Whether a number is written like the classic stand-ins for missing: 999, 9999, -999 and so on. */
export function looksLikeSentinel(value: number): boolean {
  return /^-?9{3,}(?:\.0+)?$/.test(String(value)) || /^-?8{4,}$/.test(String(value));
}
