import { expect, test } from 'vitest';
import { trinoPattern, trinoReplacement } from './trino-pattern.ts';

test.each([
  ['\\d+', '[0-9]+'],
  ['[\\d\\s]', '[0-9\\t\\n\\f\\r ]'],
  ['[[]', '[\\[]'],
  ['[]a]', '[]a]'],
  ['[^&&]', '[^\\&\\&]'],
  ['\\p{Han}[\\p{L}]\\x{4e00}\\x41', '\\p{Han}[\\p{L}]\\x{4e00}\\x41'],
  ['a$[$]\\$', 'a\\z[$]\\$'],
  ['\\.\\\\d', '\\.\\\\d'],
  ['(?i)\\w', '(?i)[0-9A-Za-z_]'],
])('the pattern %s is %s in Trino', (pattern, expected) => {
  expect(trinoPattern(pattern)).toBe(expected);
});

test('groups of a replacement are named by a dollar sign, and dollar signs are escaped', () => {
  expect(trinoReplacement('\\1-$2\\')).toBe('$1-\\$2\\\\');
});
