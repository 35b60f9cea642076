import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expressionText } from './expression-text.ts';

const postgresql = { backslashEscapes: false };
const mysql = { backslashEscapes: true };

test.each([
  [
    "(status = ANY (ARRAY['open'::text, 'closed'::text]))",
    "(status = ANY (ARRAY['…'::text, '…'::text]))",
  ],
  ['((amount >= 0) AND (amount < 100000))', '((amount >= 0) AND (amount < …))'],
  [`("Long ""name""" <> 'O''Brien')`, `("Long ""name""" <> '…')`],
  [String.raw`(path <> 'C:\') AND (owner <> 'me')`, "(path <> '…') AND (owner <> '…')"],
  [String.raw`(path ~ E'^\'secret') AND (x)`, "(path ~ '…') AND (x)"],
  ["x <> $q$it's mine$q$ -- not Li Lei\n AND y2 > 1", "x <> '…' AND y2 > 1"],
  ["x <> 'never closed AND secret", "x <> '…'"],
])('%s is shown without what it quotes', (sql, shown) => {
  expect(expressionText(sql, postgresql)).toBe(shown);
});

test('a backslash escapes where the database says so', () => {
  expect(expressionText(String.raw`x <> 'a\'secret' and y`, mysql)).toBe("x <> '…' and y");
});

test('no quoted text is ever shown, whatever stands in it', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.boolean(), (texts, escapes) => {
      const quote = (text: string) =>
        `'${(escapes ? text.replaceAll('\\', '\\\\') : text).replaceAll("'", "''")}'`;
      const sql = texts.map((text, index) => `"c${index}" <> ${quote(`${text}`)}`).join(' AND ');
      const shown = texts.map((_, index) => `"c${index}" <> '…'`).join(' AND ');
      const whole = expressionText(sql, { backslashEscapes: escapes });
      expect(whole).toBe(shown.length > 2000 ? `${shown.slice(0, 1999)}…` : shown);
    }),
  );
});
