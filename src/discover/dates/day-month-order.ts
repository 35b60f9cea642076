import { isoDate } from '../../vocabulary/calendar-date.ts';

/** A date whose year stands last: day and month, in one order or the other. */
const yearLast = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/;

/** Which of day and month comes first, by the sign between them. */
export type DayMonthOrders = ReadonlyMap<string, 'day' | 'month'>;

/** So many dates that can be read in one order only show it, if none shows the other. */
const enough = 3;

/** The orders that dates of a column show: a number above 12 is a day. */
export function dayMonthOrders(dates: readonly { readonly text: string }[]): DayMonthOrders {
  const shown = new Map<string, { day: number; month: number }>();
  for (const { text } of dates) {
    const [, first = '', sign = '', second = ''] = yearLast.exec(text) ?? [];
    const known = shown.get(sign) ?? { day: 0, month: 0 };
    if (Number(first) > 12) known.day += 1;
    if (Number(second) > 12) known.month += 1;
    if (sign !== '') shown.set(sign, known);
  }
  return new Map(
    [...shown].flatMap(([sign, { day, month }]) => {
      if (Math.min(day, month) > 0 || Math.max(day, month) < enough) return [];
      return [[sign, day > month ? 'day' : 'month'] as const];
    }),
  );
}

/**
 * The day that a date means, as ISO 8601; undefined where day and month could be either.
 *
 * @param read how it reads where nothing is known of the column
 */
export function isoMeant(
  text: string,
  read: string | undefined,
  orders: DayMonthOrders,
): string | undefined {
  const [, first = '', sign = '', second = '', year = ''] = yearLast.exec(text) ?? [];
  const open = sign !== '' && first !== second && Number(first) <= 12 && Number(second) <= 12;
  if (!open) return read;
  const order = orders.get(sign);
  if (order === undefined) return undefined;
  const [month, day] = order === 'day' ? [second, first] : [first, second];
  return isoDate(Number(year), Number(month), Number(day));
}
