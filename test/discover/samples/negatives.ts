import { digits, filled, pick, type Random } from './random.ts';

/** A kind of value that looks like something it is not. */
export interface Negative {
  readonly name: string;
  /** The `i`-th value of a column of them. */
  readonly make: (random: Random, i: number) => string;
  /** Types that such a column truly is of. */
  readonly truly?: readonly string[];
  /** Types whose values nobody could tell from these once a header says so: there it decides, beside the shape. */
  readonly alike?: readonly string[];
}

const words =
  'alpha river stone market window garden copper silver summer orange planet bridge forest engine signal carbon velvet harbor meadow falcon'.split(
    ' ',
  );

// Account numbers are digits of no known structure, and a disease, a drug or a finding may be any words.
const accounts = { alike: ['bank-account-number'] };
// Lots may be grouped as the numbers of offices and telephones are.
const grouped = { alike: ['bank-account-number', 'national-phone', 'us-social-security-number'] };
// A permit of Taiwan residents is eight digits, or ten with the count of its issues.
const permits = { alike: ['bank-account-number', 'taiwan-permit'] };
const anyWords = { alike: ['health-record'] };

/** The hard negatives of the detectors. */
export const negatives: readonly Negative[] = [
  { name: 'order numbers of 11 digits', make: (r) => digits(r, 11), ...accounts },
  { name: 'order numbers of 10 digits', make: (r) => digits(r, 10), ...permits },
  { name: 'order numbers in groups', make: (r) => filled(r, '###-#######-#######'), ...accounts },
  {
    name: 'order numbers with a date',
    make: (r, i) => `2024${String(1 + (i % 12)).padStart(2, '0')}${digits(r, 8)}`,
    ...accounts,
  },
  { name: 'prefixed order numbers', make: (r) => filled(r, 'SO-########'), truly: ['serial-code'] },
  { name: 'years', make: (r) => String(1950 + Math.floor(r() * 80)) },
  { name: 'hashes cut to 12', make: (r) => filled(r, '%%%%%%%%%%%%') },
  { name: 'hashes', make: (r) => filled(r, '%'.repeat(40)), truly: ['hash-digest'] },
  {
    name: 'version numbers',
    make: (r) => filled(r, `${1 + Math.floor(r() * 9)}.#.##`),
    truly: ['semantic-version'],
  },
  {
    name: 'decimals like coordinates',
    make: (r) => (r() * 180 - 90).toFixed(6),
    alike: ['latitude', 'longitude'],
  },
  { name: 'amounts', make: (r) => (r() * 10 ** (1 + r() * 5)).toFixed(2) },
  { name: 'whole amounts', make: (r) => String(Math.floor(r() * 10 ** (2 + r() * 5))) },
  { name: 'serial numbers in sequence', make: (_, i) => String(13_800_000_000 + i) },
  { name: 'random digits, 6', make: (r) => digits(r, 6), alike: ['postal-code'] },
  { name: 'random digits, 8', make: (r) => digits(r, 8), ...permits },
  { name: 'random digits, 9', make: (r) => digits(r, 9), ...accounts },
  { name: 'random digits, 13', make: (r) => digits(r, 13), ...accounts },
  { name: 'random digits, 15', make: (r) => digits(r, 15), ...accounts },
  { name: 'random digits, 16', make: (r) => digits(r, 16), ...accounts },
  { name: 'random digits, 18', make: (r) => digits(r, 18), ...accounts },
  { name: 'epoch seconds', make: (r) => String(1_600_000_000 + Math.floor(r() * 1e8)) },
  {
    name: 'codes of letters and digits, 9',
    make: (r) => filled(r, pick(r, ['@#######@', '@@######@', '#########'])),
  },
  { name: 'codes of letters and digits, 17', make: (r) => filled(r, '@@@##@@@#@######@') },
  { name: 'capital letters, 8', make: (r) => filled(r, '@@@@@@@@'), ...anyWords },
  { name: 'two words', make: (r) => `${pick(r, words)} ${pick(r, words)}`, ...anyWords },
  {
    name: 'capitalised pairs of words',
    make: (r) =>
      [pick(r, words), pick(r, words)].map((w) => w.charAt(0).toUpperCase() + w.slice(1)).join(' '),
    ...anyWords,
  },
  { name: 'lots in groups of 3, 2 and 4', make: (r) => filled(r, '###-##-####'), ...grouped },
  {
    name: 'orders of a day',
    make: (r, i) =>
      filled(r, `24${String(1 + (i % 12)).padStart(2, '0')}${pick(r, ['0#', '1#', '2#'])}-1######`),
    ...accounts,
  },
  {
    name: 'versions of four parts',
    make: (r) => filled(r, `${1 + Math.floor(r() * 9)}.${pick(r, ['#', '1#', '2#'])}.#.##`),
    truly: ['semantic-version'],
  },
  {
    name: 'contracts of a year',
    make: (r) => filled(r, pick(r, ['（2023）合字第####号', '（2012）京采字第####号'])),
    truly: ['document-number'],
  },
  {
    name: 'files of an office',
    make: (r) => filled(r, '政字第####号'),
    truly: ['document-number'],
    alike: ['officer-certificate'],
  },
  {
    name: 'Han of two or three characters',
    make: (r) =>
      Array.from({ length: 2 + Math.floor(r() * 2) }, () =>
        String.fromCodePoint(0x4e00 + Math.floor(r() * 0x51a5)),
      ).join(''),
    ...anyWords,
  },
];
