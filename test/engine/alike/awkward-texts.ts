import fc from 'fast-check';

/** Texts that engines could read differently: numbers, dates and times in every spelling and nearly so, and any characters. */
export function awkwardTexts(count: number, seed: number): readonly string[] {
  const drawn = fc.sample(anyText, { numRuns: count, seed });
  return [...new Set([...drawn, ...known])].sort();
}

/** No engine has to hold U+0000. */
const isHeld = (text: string) => !text.includes('\0') && !yearZero.test(text);

/** There was no year 0, and engines tell its days in their own ways. */
const yearZero = /(?<![0-9])0{4}[-/.年]|[-/. ]0000(?![0-9])/;

const digits = (least: number, most: number) =>
  fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`));
const mark = fc.constantFrom('-', '/', '.', '年', ' ', '');
const numbers = fc
  .tuple(
    fc.constantFrom('', '-', '+', ' ', '$'),
    digits(0, 22),
    fc.constantFrom('', '.', ',', ' ', "'"),
    digits(0, 20),
    fc.constantFrom('', 'e5', 'E-3', 'e400', ' ', '%'),
  )
  .map((parts) => parts.join(''));
const grouped = fc
  .tuple(
    digits(1, 3),
    fc.constantFrom(',', '.', ' ', "'"),
    digits(3, 3),
    fc.constantFrom('', '.5', ',25'),
  )
  .map((parts) => parts.join(''));
const days = fc
  .tuple(digits(1, 4), mark, digits(1, 2), mark, digits(1, 4))
  .map((parts) => parts.join(''));
const named = fc
  .tuple(
    fc.integer({ min: 0, max: 32 }),
    fc.constantFrom(' Jan ', '-Feb-', ' March ', ' dec '),
    digits(4, 4),
  )
  .map((parts) => parts.join(''));
const realDays = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const clocks = fc
  .tuple(digits(1, 2), digits(2, 2), fc.constantFrom('', ':05', ':59.5', ':60', ':07.123456'))
  .map(([hours, minutes, rest]) => `${hours}:${minutes}${rest}`);
const zones = fc.constantFrom('', 'Z', '+08', '+08:00', '-0530', ' +01:00', '+15:59', ' UTC');
const moments = fc
  .tuple(fc.oneof(realDays, days), fc.constantFrom('T', ' ', '  '), clocks, zones)
  .map((parts) => parts.join(''));
const marks = fc.string({
  unit: fc.constantFrom(
    ...'aZé0９汉 \t\n_%\\\'"-./@:;[](){}|^$*+?\u00a0\u3000\u200b\ufffdÂÃ¤€İßЖ𝄞',
  ),
  maxLength: 12,
});

const anyText = fc
  .oneof(
    numbers,
    grouped,
    days,
    named,
    realDays,
    clocks,
    moments,
    marks,
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
    fc.tuple(marks, realDays).map((parts) => parts.join('')),
  )
  .filter(isHeld);

const known = [
  '',
  ' ',
  '0',
  '-0',
  '00',
  '9223372036854775807',
  '9223372036854775808',
  '-9223372036854775808',
  '170141183460469231731687303715884105727',
  '99999999999999999999999999999999999999',
  '0.5',
  '.5',
  '5.',
  '1e308',
  '1e309',
  '-1e-400',
  'NaN',
  'inf',
  '-Infinity',
  'true',
  'TRUE',
  't',
  'yes',
  '2023-02-29',
  '2024-02-29',
  '0001-01-01',
  '9999-12-31',
  '10000-01-01',
  '24:00:00',
  '23:59:59.999999',
  '1969-12-31 23:59:59.999999',
  '2024-01-01T00:00:00+15:59',
  'n/a',
  'N/A ',
  '(null)',
  '\\N',
  '-----BEGIN PRIVATE KEY-----',
  'password: hunter2hunter2',
  'AKIAIOSFODNN7EXAMPLE',
];
