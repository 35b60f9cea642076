/** Check digits of national numbers of persons; each from the public rule of the country. */

const weighted = (digits: string, weights: readonly number[]) =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0);

const dihedral = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const permuted = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/** Whether digits satisfy the Verhoeff rule, as Aadhaar numbers do. */
export function passesVerhoeff(digits: string): boolean {
  let state = 0;
  [...digits].reverse().forEach((digit, i) => {
    const column = Number(permuted[i % 8]?.[Number(digit)]);
    state = Number(dihedral[state]?.[column]);
  });
  return state === 0;
}

function cpfDigit(digits: string): number {
  const rest =
    weighted(
      digits,
      [...digits].map((_, i) => digits.length + 1 - i),
    ) % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** Whether 11 digits are a Brazilian CPF: two check digits, not all alike. */
export function passesCpf(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  return (
    cpfDigit(digits.slice(0, 9)) === Number(digits[9]) &&
    cpfDigit(digits.slice(0, 10)) === Number(digits[10])
  );
}

/** Whether a Spanish DNI or NIE has its letter: the number modulo 23. */
export function passesDni(text: string): boolean {
  const number = text.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(number) % 23] === text.at(-1);
}

/** Whether a French social security number has its key: 97 minus the number modulo 97. */
export function passesNir(text: string): boolean {
  const body = text.slice(0, 13).replace('2A', '19').replace('2B', '18');
  return 97 - (Number(body) % 97) === Number(text.slice(13));
}

const oddValues = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

/** Whether an Italian fiscal code has its check letter: odd and even places by their tables, modulo 26. */
export function passesFiscalCode(text: string): boolean {
  const sum = [...text.slice(0, 15)].reduce((s, character, i) => {
    const place = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return s + (i % 2 === 0 ? (oddValues[place] ?? 0) : place);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === text[15];
}

/** Whether a Hong Kong identity card number, without parentheses, has its check character. */
export function passesHongKongId(text: string): boolean {
  const padded = text.padStart(9, ' ');
  const sum = [...padded].reduce((s, c, i) => {
    const value = c === ' ' ? 36 : Number.parseInt(c, 36);
    return s + value * (9 - i);
  }, 0);
  return sum % 11 === 0;
}

const taiwanLetters = 'ABCDEFGHJKLMNPQRSTUVXYWZIO';

/** Whether a Taiwan identity card number has its check digit: the letter as two digits, then weights 8 to 1. */
export function passesTaiwanId(text: string): boolean {
  const letter = taiwanLetters.indexOf(text.charAt(0)) + 10;
  const rest = weighted(text.slice(1), [8, 7, 6, 5, 4, 3, 2, 1, 1]);
  return (Math.floor(letter / 10) + (letter % 10) * 9 + rest) % 10 === 0;
}

/** Whether a Singapore NRIC or FIN has its letter. */
export function passesNric(text: string): boolean {
  const offset = 'TG'.includes(text.charAt(0)) ? 4 : text.startsWith('M') ? 3 : 0;
  const place = (weighted(text.slice(1), [2, 7, 6, 5, 4, 3, 2]) + offset) % 11;
  const letters = { S: 'JZIHGFEDCBA', T: 'JZIHGFEDCBA', M: 'XWUTRQPNJLK' }[text.charAt(0)];
  return (letters ?? 'XWUTRQPNMLK')[place] === text.at(-1);
}

/** Whether a Korean resident registration number, with its hyphen, has its check digit: weighted sum modulo 11. */
export function passesRrn(text: string): boolean {
  const digits = text.replace('-', '');
  const sum = weighted(digits, [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]);
  return (11 - (sum % 11)) % 10 === Number(digits[12]);
}
