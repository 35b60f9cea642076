/** A calendar month, as in `2026-10`. */
export type Month = string;

export function monthOf(date: string): Month {
  return date.slice(0, 7);
}

/** The month `count` months later, or earlier where negative. */
export function monthsAfter(month: Month, count: number): Month {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const whole = year * 12 + (number - 1) + count;
  return `${String(Math.floor(whole / 12)).padStart(4, '0')}-${String((whole % 12) + 1).padStart(2, '0')}`;
}

/** Months from `from` up to and with `to`; none where `to` is earlier. */
export function monthsBetween(from: Month, to: Month): Month[] {
  const months: Month[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

export function firstDay(month: Month): string {
  return `${month}-01`;
}

/** The last day of a month, by the Gregorian calendar. */
export function lastDay(month: Month): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const day = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(day).padStart(2, '0')}`;
}
