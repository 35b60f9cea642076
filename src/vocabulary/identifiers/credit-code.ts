import { isProvinceCode } from './province-codes.ts';

/** Alphabet of the unified social credit code: digits and letters without I, O, S, V, Z. */
export const creditCodeAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/** Check character of the first 17 characters of a unified social credit code (GB 32100). */
export function creditCodeCheckCharacter(characters: string): string {
  const sum = creditWeights.reduce(
    (s, weight, i) => s + weight * creditCodeAlphabet.indexOf(characters.charAt(i)),
    0,
  );
  return creditCodeAlphabet.charAt((31 - (sum % 31)) % 31);
}

const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Check character of the first 8 characters of an organisation code (GB 11714). */
export function organisationCheckCharacter(characters: string): string {
  const sum = organisationWeights.reduce(
    (s, weight, i) => s + weight * Number.parseInt(characters.charAt(i), 36),
    0,
  );
  const check = 11 - (sum % 11);
  if (check === 10) return 'X';
  return check === 11 ? '0' : String(check);
}

const shape = new RegExp(
  `^[1-9A-HJ-NP-RTUWXY][1-9A-HJ-NP-RTUWXY]\\d{6}[${creditCodeAlphabet}]{10}$`,
);

/** Whether a compact text has the characters of a unified social credit code; some genuine ones fail their check. */
export function hasCreditCodeForm(value: string): boolean {
  return shape.test(value);
}

/**
 * Whether a compact text is a unified social credit code (GB 32100): alphabet, a known province
 * (10 stands for the national level) and both check characters.
 */
export function isUnifiedSocialCreditCode(value: string): boolean {
  if (!shape.test(value)) return false;
  const province = value.slice(2, 4);
  return (
    (isProvinceCode(province) || province === '10') &&
    creditCodeCheckCharacter(value) === value[17] &&
    organisationCheckCharacter(value.slice(8, 16)) === value[16]
  );
}
