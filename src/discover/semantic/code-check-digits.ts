import { passesLuhn } from './check-digits.ts';

/** Value of a digit or a letter: `0`–`9`, then A = 10 … Z = 35. */
const letterValue = (character: string) => Number.parseInt(character, 36);

/** Letters written as two digits each, A = 10 … Z = 35. */
function lettersAsDigits(text: string): string {
  return [...text].map((character) => String(letterValue(character))).join('');
}

/** Whether a text of digits and letters is 1 modulo 97 (ISO 7064 MOD 97-10, as in ISO 17442). */
export function passesMod97(text: string): boolean {
  let rest = 0;
  for (const digit of lettersAsDigits(text)) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Whether digits satisfy the check digit of GS1: weights 3 and 1 from the right. */
export function passesGs1(digits: string): boolean {
  const sum = [...digits].reverse().reduce((s, d, i) => s + Number(d) * (i % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** Whether a text of digits with a last digit or X is 0 modulo 11, weights falling to 1 (ISO 2108, ISO 3297). */
export function passesMod11(text: string): boolean {
  const sum = [...text].reduce(
    (s, c, i) => s + (c === 'X' ? 10 : Number(c)) * (text.length - i),
    0,
  );
  return sum % 11 === 0;
}

/** Whether digits and a last digit or X satisfy ISO 7064 MOD 11-2 with weights 2 (ISO 27729). */
export function passesMod11Radix2(text: string): boolean {
  let total = 0;
  for (const digit of text.slice(0, -1)) total = (total + Number(digit)) * 2;
  const check = (12 - (total % 11)) % 11;
  return (check === 10 ? 'X' : String(check)) === text.at(-1);
}

/** Whether a securities code satisfies Luhn over its letters as digits (ISO 6166). */
export function passesIsin(text: string): boolean {
  return passesLuhn(lettersAsDigits(text));
}

/** Whether nine characters satisfy the check digit of CUSIP: every second value doubled, digits summed. */
export function passesCusip(text: string): boolean {
  const sum = [...text.slice(0, 8)].reduce((s, character, i) => {
    const value = letterValue(character) * (i % 2 === 1 ? 2 : 1);
    return s + Math.floor(value / 10) + (value % 10);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(text[8]);
}

const vinValues: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH']
    .map((c, i) => [c, i + 1] as const)
    .concat(
      [...'JKLMN'].map((c, i) => [c, i + 1] as const),
      [['P', 7] as const, ['R', 9] as const],
      [...'STUVWXYZ'].map((c, i) => [c, i + 2] as const),
      [...'0123456789'].map((c) => [c, Number(c)] as const),
    ),
);
const vinWeights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** Whether 17 characters satisfy the ninth, the check character (ISO 3779, compulsory in North America and China). */
export function passesVin(text: string): boolean {
  const sum = vinWeights.reduce((s, w, i) => s + w * (vinValues[text.charAt(i)] ?? 0), 0);
  const check = sum % 11;
  return (check === 10 ? 'X' : String(check)) === text[8];
}

/** Whether the last digit is the sum of the others by their places from the right, modulo 10 (CAS). */
export function passesCas(digits: string): boolean {
  const body = [...digits.slice(0, -1)].reverse();
  return body.reduce((s, d, i) => s + Number(d) * (i + 1), 0) % 10 === Number(digits.at(-1));
}

/** Whether a container number satisfies its check digit: values without multiples of 11, powers of 2 (ISO 6346). */
export function passesContainer(text: string): boolean {
  const sum = [...text.slice(0, 10)].reduce((s, character, i) => {
    const plain = letterValue(character);
    const value = plain < 10 ? plain : plain + Math.floor((plain - 1) / 10);
    return s + value * 2 ** i;
  }, 0);
  return (sum % 11) % 10 === Number(text[10]);
}
