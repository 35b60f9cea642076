import { isoDate } from '../calendar-date.ts';
import { isProvinceCode } from './province-codes.ts';

const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Check character of the first 17 digits of a resident ID number: ISO 7064 MOD 11-2 as in
 * GB 11643.
 */
export function residentCheckCharacter(digits: string): string {
  const sum = residentWeights.reduce((s, weight, i) => s + weight * Number(digits[i]), 0);
  return '10X98765432'.charAt(sum % 11);
}

/**
 * Whether a compact text is an 18-character resident ID number (GB 11643): digits, a known
 * province, a real birth date between 1900 and `asOf`, and the check character. Abolished
 * regions below the province stay valid, so they are not looked up.
 */
export function isResidentId(value: string, asOf: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value) || !isProvinceCode(value.slice(0, 2))) return false;
  const birth = residentBirthDate(value);
  if (birth === undefined || birth < '1900-01-01' || birth > asOf) return false;
  return residentCheckCharacter(value) === value[17];
}

/** The birth date inside a resident ID number, `yyyy-MM-dd`; undefined where it is no date. */
export function residentBirthDate(value: string): string | undefined {
  return isoDate(
    Number(value.slice(6, 10)),
    Number(value.slice(10, 12)),
    Number(value.slice(12, 14)),
  );
}
