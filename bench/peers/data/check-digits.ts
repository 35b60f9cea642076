/*
 * The check digits that the planted identifiers end with. Written for this bench, not taken from src/discover: what
 * grades a detector must not be the detector.
 */

/** GB 11643-1999, resident identity card: ISO 7064 MOD 11-2 over 17 digits. */
export function residentId(body: string): string {
  let sum = 0;
  for (const digit of body) sum = ((sum + Number(digit)) * 2) % 11;
  return body + '0123456789X'.charAt((12 - sum) % 11);
}

/** GB 11714-1997, organisation code: weights 3, 7, 9, 10, 5, 8, 4, 2 modulo 11. */
export function organisationCode(body: string): string {
  const weights = [3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce(
    (total, weight, i) => total + weight * Number.parseInt(body.charAt(i), 36),
    0,
  );
  return body + '0123456789X0'.charAt(11 - (sum % 11));
}

/** GB 32100-2015, unified social credit code: powers of 3 modulo 31 over 17 characters. */
export function creditCode(body: string): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  let sum = 0;
  let weight = 1;
  for (const character of body) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return body + alphabet.charAt((31 - (sum % 31)) % 31);
}

/** GS1 General Specifications 7.9, GTIN-13: weights 1 and 3 modulo 10 over 12 digits. */
export function gtin13(body: string): string {
  const sum = [...body].reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3),
    0,
  );
  return body + String((10 - (sum % 10)) % 10);
}

/** The same identifier with another last digit, which no check digit allows. */
export function withWrongDigit(identifier: string): string {
  const last = identifier.at(-1) ?? '';
  const wrong = /[0-8]/.test(last) ? String(Number(last) + 1) : '0';
  return identifier.slice(0, -1) + wrong;
}
