import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  isUnifiedSocialCreditCode,
  organisationCheckCharacter,
} from './credit-code.ts';
import { isResidentId, residentCheckCharacter } from './resident-id.ts';

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

test.each([
  ['11010519491231002X', true],
  ['360426199101010071', true],
  ['110105194912310021', false],
  ['110105194902300020', false],
])('resident ID number %s: %s', (number, valid) => {
  expect(isResidentId(number, '2026-01-01')).toBe(valid);
});

test.each([
  ['91110000600037341L', true],
  ['91110000600037341N', false],
  ['A1110000600037341L', false],
  ['9111000060003IOZSV', false],
])('unified social credit code %s: %s', (code, valid) => {
  expect(isUnifiedSocialCreditCode(code)).toBe(valid);
});
