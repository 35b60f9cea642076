/** Pairs of words that a column of truth values is written in, in small letters; 0 and 1 stay integers. */
export const booleanWords: readonly (readonly [yes: string, no: string])[] = [
  ['true', 'false'],
  ['yes', 'no'],
  ['t', 'f'],
  ['y', 'n'],
  ['是', '否'],
  ['真', '假'],
  ['对', '错'],
  ['有', '无'],
];
