import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passesLuhn } from './check-digits.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((d) => d.join(''));

function otherDigit(text: string, at: number, step: number): string {
  const changed = (Number(text[at]) + step) % 10;
  return `${text.slice(0, at)}${changed}${text.slice(at + 1)}`;
}

test('one changed digit breaks the Luhn rule', () => {
  fc.assert(
    fc.property(digits(15), fc.nat(14), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
      const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((d) => passesLuhn(`${body}${d}`));
      expect(check).toBeDefined();
      expect(passesLuhn(otherDigit(`${body}${check}`, at, step))).toBe(false);
    }),
  );
});
