import { isCalendarDate, isoDate } from '../../vocabulary/calendar-date.ts';

/** How a text reads as a date: a real one, one that does not exist, or not a date at all. */
export type DateReading =
  | { readonly kind: 'date'; readonly iso: string; readonly spelling: string }
  | { readonly kind: 'impossible'; readonly spelling: string }
  | { readonly kind: 'none' };

interface Spelling {
  readonly name: string;
  readonly pattern: RegExp;
  /** Positions of year, month and day among the groups. */
  readonly order: readonly [number, number, number];
}

const time = String.raw`(?:[T\s]\s*(?:上午|下午)?\d{1,2}[:时点]\d{1,2}(?:[:分]\d{1,2}(?:\.\d{1,9})?秒?)?\s*(?:[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|[+-]\d{2}:?\d{2})?)?`;
const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const month = `((?:${monthNames})[a-z]*\\.?)`;
const written = (body: string) => new RegExp(`^${body}${time}$`, 'i');

const spellings: readonly Spelling[] = [
  {
    name: 'yyyy-MM-dd',
    pattern: written(String.raw`(\d{4})-(\d{1,2})-(\d{1,2})`),
    order: [1, 2, 3],
  },
  {
    name: 'yyyy/MM/dd',
    pattern: written(String.raw`(\d{4})\/(\d{1,2})\/(\d{1,2})`),
    order: [1, 2, 3],
  },
  {
    name: 'yyyy.MM.dd',
    pattern: written(String.raw`(\d{4})\.(\d{1,2})\.(\d{1,2})`),
    order: [1, 2, 3],
  },
  {
    name: 'yyyy年M月d日',
    pattern: written(String.raw`(\d{4})年(\d{1,2})月(\d{1,2})[日号]`),
    order: [1, 2, 3],
  },
  { name: 'yyyyMMdd', pattern: /^((?:1[6-9]|2[01])\d\d)(\d\d)(\d\d)$/, order: [1, 2, 3] },
  {
    name: 'd MMM yyyy',
    pattern: written(String.raw`(\d{1,2})(?:st|nd|rd|th)?[\s-]${month},?[\s-](\d{4})`),
    order: [3, 2, 1],
  },
  {
    name: 'MMM d, yyyy',
    pattern: written(String.raw`${month}\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})`),
    order: [3, 1, 2],
  },
];
const numeric = written(String.raw`(\d{1,2})([\/.-])(\d{1,2})\2(\d{4})`);

function monthOf(text: string): number {
  const number = Number(text);
  if (!Number.isNaN(number)) return number;
  return monthNames.split('|').indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

/**
 * Reads a text as a calendar date, with or without a time of day. `01/02/2020` is read as month
 * first where that is a date and as day first otherwise: which of the two a column means is for
 * type inference to say.
 */
export function readDate(text: string): DateReading {
  const plain = text.normalize('NFKC').trim();
  for (const { name, pattern, order } of spellings) {
    const groups = pattern.exec(plain);
    if (groups === null) continue;
    const [year, monthText, day] = order.map((i) => groups[i] ?? '');
    return reading(Number(year), monthOf(monthText ?? ''), Number(day), name);
  }
  const groups = numeric.exec(plain);
  if (groups === null) return { kind: 'none' };
  const [first, second, year] = [Number(groups[1]), Number(groups[3]), Number(groups[4])];
  return isCalendarDate(year, first, second)
    ? reading(year, first, second, 'MM/dd/yyyy')
    : reading(year, second, first, 'dd/MM/yyyy');
}

function reading(year: number, monthNumber: number, day: number, spelling: string): DateReading {
  const iso = isoDate(year, monthNumber, day);
  return iso === undefined ? { kind: 'impossible', spelling } : { kind: 'date', iso, spelling };
}
