import { expect, test } from 'vitest';
import { shellWord } from './command-line.tsx';

test.each([
  ['orders:quality.completeness', 'orders:quality.completeness'],
  ['订单:Q2.1', '订单:Q2.1'],
  ["it's a table:Q2.1", String.raw`'it'\''s a table:Q2.1'`],
  ['$(rm -rf /):Q2.1', "'$(rm -rf /):Q2.1'"],
])('%s is one word of a command', (word, written) => {
  expect(shellWord(word)).toBe(written);
});
