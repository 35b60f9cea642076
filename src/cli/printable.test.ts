import { expect, test } from 'vitest';
import { printable } from './printable.ts';

test('colours, lines and Chinese stay as they are', () => {
  const text = '\u001b[1m评估\u001b[22m\n\tB [73.1 – 86.0]\n';
  expect(printable(text)).toBe(text);
});

test.each([
  ['a title for the window', '\u001b]0;owned\u0007x', ']0;ownedx'],
  ['a cleared screen', '\u001b[2Jx', '[2Jx'],
  ['a carriage return over the line', 'real\rfake', 'realfake'],
  ['an eight-bit control', '\u009b31mx', '31mx'],
  ['reversed text', 'fdp\u202ecsv', 'fdpcsv'],
])('%s is left out', (_, text, shown) => {
  expect(printable(text)).toBe(shown);
});
