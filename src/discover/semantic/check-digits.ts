const residentWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Check character of the first 17 digits of a resident ID number: ISO 7064 MOD 11-2 as in
 * GB 11643.
 */
export function residentCheckCharacter(digits: string): string {
  const sum = residentWeights.reduce((s, weight, i) => s + weight * Number(digits[i]), 0);
  return '10X98765432'.charAt(sum % 11);
}

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

/** Whether a digit string satisfies the Luhn rule (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
