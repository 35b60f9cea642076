import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  organisationCheckCharacter,
  passesLuhn,
  residentCheckCharacter,
} from './check-digits.ts';

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((d) => d.join(''));

function otherDigit(text: string, at: number, step: number): string {
  const changed = (Number(text[at]) + step) % 10;
  return `${text.slice(0, at)}${changed}${text.slice(at + 1)}`;
}

test('one changed digit changes the check character of a resident ID', () => {
  fc.assert(
    fc.property(digits(17), fc.nat(16), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
      expect(residentCheckCharacter(otherDigit(body, at, step))).not.toBe(
        residentCheckCharacter(body),
      );
    }),
  );
});

test('one changed digit breaks the Luhn rule', () => {
  fc.assert(
    fc.property(digits(15), fc.nat(14), fc.integer({ min: 1, max: 9 }), (body, at, step) => {
      const check = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((d) => passesLuhn(`${body}${d}`));
      expect(check).toBeDefined();
      expect(passesLuhn(otherDigit(`${body}${check}`, at, step))).toBe(false);
    }),
  );
});

test('one changed character changes the check character of a credit code', () => {
  const body = fc
    .array(fc.nat(30), { minLength: 17, maxLength: 17 })
    .map((places) => places.map((p) => creditCodeAlphabet.charAt(p)).join(''));
  fc.assert(
    fc.property(body, fc.nat(16), fc.integer({ min: 1, max: 30 }), (code, at, step) => {
      const place = (creditCodeAlphabet.indexOf(code.charAt(at)) + step) % 31;
      const changed = `${code.slice(0, at)}${creditCodeAlphabet.charAt(place)}${code.slice(at + 1)}`;
      expect(creditCodeCheckCharacter(changed)).not.toBe(creditCodeCheckCharacter(code));
    }),
  );
});

test('the organisation code of a known credit code ends with its check character', () => {
  expect(organisationCheckCharacter('60003734')).toBe('1');
});
