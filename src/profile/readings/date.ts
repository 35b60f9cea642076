import { call, literal, tryCast } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import type { Reading } from './reading.ts';

export type DayMonthOrder = 'day-first' | 'month-first';

/** One spelling of a date. Its pattern is read alike by JavaScript and by RE2. */
export interface DateSpelling {
  readonly format: string;
  /** Three groups: the parts in the order of `parts`. */
  readonly pattern: string;
  readonly parts: 'ymd' | 'dmy' | 'mdy';
  readonly needs?: DayMonthOrder;
}

const year = '([0-9]{4})';
const part = '([0-9]{1,2})';
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

export const dateSpellings: readonly DateSpelling[] = [
  { format: 'yyyy-MM-dd', pattern: `${year}-${part}-${part}`, parts: 'ymd' },
  { format: 'yyyy/MM/dd', pattern: `${year}/${part}/${part}`, parts: 'ymd' },
  { format: 'yyyy.MM.dd', pattern: `${year}\\.${part}\\.${part}`, parts: 'ymd' },
  {
    format: 'yyyyMMdd',
    pattern: '((?:19|20)[0-9]{2})(0[1-9]|1[0-2])([0-3][0-9])',
    parts: 'ymd',
  },
  {
    format: 'yyyy年M月d日',
    pattern: `${year} ?年 ?${part} ?月 ?${part} ?[日号]?`,
    parts: 'ymd',
  },
  ...(['/', '-', '\\.'] as const).flatMap((separator): readonly DateSpelling[] => {
    const shown = separator.replace('\\', '');
    const pattern = `${part}${separator}${part}${separator}${year}`;
    return [
      { format: `dd${shown}MM${shown}yyyy`, pattern, parts: 'dmy', needs: 'day-first' },
      { format: `MM${shown}dd${shown}yyyy`, pattern, parts: 'mdy', needs: 'month-first' },
    ];
  }),
  {
    format: 'd MMM yyyy',
    pattern: `${part}[ -](${monthPattern()})[ ,-]{1,2}${year}`,
    parts: 'dmy',
  },
  { format: 'MMM d, yyyy', pattern: `(${monthPattern()}) ${part},? ${year}`, parts: 'mdy' },
];

function monthPattern(): string {
  const rest = ['uary', 'ruary', 'ch', 'il', '', 'e', 'y', 'ust', '(?:t|tember)', 'ober', 'ember'];
  return months
    .map((month, index) => {
      const [a = '', b = '', c = ''] = month;
      const ending = [...rest, 'ember'][index] ?? '';
      const short = `[${a.toUpperCase()}${a}][${b.toUpperCase()}${b}][${c.toUpperCase()}${c}]`;
      return ending === '' ? short : `${short}(?:${ending})?`;
    })
    .join('|');
}

/** What a date in any spelling has; most texts are spared a row of patterns. */
const shortestDate = '2024-1-1'.length;
const longestDate = '30-September, 2024'.length;

/** Whether a text has the length and the ends of a date; true of every date. */
export function mayBeDate(text: string): boolean {
  if (text.length < shortestDate || text.length > longestDate) return false;
  return opening.has(text.charCodeAt(0)) && ending.has(text.charCodeAt(text.length - 1));
}

const unitsOf = (marks: string) => new Set([...marks].map((mark) => mark.charCodeAt(0)));
const opening = unitsOf('0123456789jfmasondJFMASOND');
const ending = unitsOf('0123456789日号 ');

const compiled = dateSpellings.map((spelling) => ({
  spelling,
  matches: new RegExp(`^(?:${spelling.pattern})$`),
}));

/** Days since 1970-01-01 of a text in one of the spellings, and which it was; null for no real day. */
export function readDate(
  text: string,
  order: DayMonthOrder,
): { readonly days: number; readonly spelling: DateSpelling } | null {
  if (!mayBeDate(text)) return null;
  for (const { spelling, matches } of compiled) {
    if (spelling.needs !== undefined && spelling.needs !== order) continue;
    const found = matches.exec(text);
    if (found === null) continue;
    const days = daysOf(spelling, found);
    if (days !== null) return { days, spelling };
  }
  return null;
}

const ordered = dateSpellings.filter(({ needs }) => needs !== undefined);
const orderedStart = new RegExp(`^(?:${ordered.map(({ pattern }) => pattern).join('|')})`);

/** Whether a text begins with a date that reads otherwise where the month comes first. */
export function hangsOnOrder(text: string): boolean {
  return orderedStart.test(text);
}

function daysOf(spelling: DateSpelling, found: RegExpExecArray): number | null {
  const [, first = '', second = '', third = ''] = found;
  const [y, m, d] =
    spelling.parts === 'ymd'
      ? [first, second, third]
      : spelling.parts === 'dmy'
        ? [third, second, first]
        : [third, first, second];
  return dayNumber(Number(y), monthNumber(m), Number(d));
}

function monthNumber(text: string): number {
  const named = months.indexOf(text.slice(0, 3).toLowerCase());
  return named >= 0 ? named + 1 : Number(text);
}

/** Days since 1970-01-01 of a day that exists in the Gregorian calendar, years 1 to 9999. */
export function dayNumber(year: number, month: number, day: number): number | null {
  if (year < 1 || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.getTime() / 86_400_000;
}

/** Whether the engine reads the spelling as it stands: rewriting costs ten times as much as reading. */
export function isIso({ format }: DateSpelling): boolean {
  return format === 'yyyy-MM-dd';
}

/**
 * The text with its date rewritten as `yyyy-M-d`. `rest` is what follows the date, its groups (the
 * fourth and fifth) are a clock and a zone.
 */
export function isoText(text: Expression, spelling: DateSpelling, rest = ''): Expression {
  const groups = { ymd: '\\1-\\2-\\3', dmy: '\\3-\\2-\\1', mdy: '\\3-\\1-\\2' }[spelling.parts];
  const pattern = `^(?:${spelling.pattern})${rest}$`;
  const target = rest === '' ? groups : `${groups} \\4\\5`;
  const rewritten = call('regexReplace', text, literal(pattern), literal(target));
  return spelling.format.includes('MMM') ? numberMonths(rewritten) : rewritten;
}

function numberMonths(text: Expression): Expression {
  return months.reduce(
    (inner, month, index) =>
      call('regexReplace', inner, literal(`-(?i:${month})[a-z]*-`), literal(`-${index + 1}-`)),
    text,
  );
}

/** Dates in the spellings that a column uses. */
export function dateReading(order: DayMonthOrder, spellings: readonly DateSpelling[]): Reading {
  const used = new Set(spellings);
  return {
    type: 'date',
    format: spellings.map((spelling) => spelling.format).join(', '),
    read: (text) => {
      const found = readDate(text, order);
      return found !== null && used.has(found.spelling) ? found.days : null;
    },
    typed: (text) => ({
      kind: 'case',
      when: spellings.map((spelling) => ({
        if: call('regexMatches', text, literal(spelling.pattern)),
        result: tryCast(isIso(spelling) ? text : isoText(text, spelling), 'date'),
      })),
      else: literal(null),
    }),
  };
}
