import type { ValuesFound } from '../routes/values/values-found.ts';
import { type DayCounts, dayOf, isoDay } from '../types/calendar.ts';

/** Days that systems write when they have none. */
const defaultDays: ReadonlySet<number> = new Set(
  ['1970-01-01', '1900-01-01', '0001-01-01', '9999-12-31'].map(dayOf),
);

/** What the days of a column say; those of defaults are left out of gaps. */
export function timeMeasures(
  { days }: DayCounts,
  asOf: string,
): Required<Pick<ValuesFound, 'safe'>> {
  const today = dayOf(asOf);
  const cells = days.reduce((sum, entry) => sum + entry.count, 0);
  const count = (question: (day: number) => boolean) => ({
    value: days.reduce((sum, { day, count: n }) => (question(day) ? sum + n : sum), 0),
    of: cells,
  });
  return {
    safe: {
      future: count((day) => day > today && !defaultDays.has(day)),
      epochDefaults: count((day) => defaultDays.has(day)),
      weekend: count(isWeekend),
      gaps: gapsOf(days.map((entry) => entry.day).filter((day) => !defaultDays.has(day))),
    },
  };
}

/** Cells of a timestamp column that stand exactly at midnight. */
export function midnightMeasure({ days }: DayCounts): Required<Pick<ValuesFound, 'safe'>> {
  const value = days.reduce((sum, entry) => sum + entry.midnight, 0);
  return { safe: { midnight: { value, of: days.reduce((sum, { count }) => sum + count, 0) } } };
}

/** Saturday or Sunday; day 0, 1970-01-01, was a Thursday. */
function isWeekend(day: number): boolean {
  const weekday = (((day + 3) % 7) + 7) % 7;
  return weekday >= 5;
}

/** Days between the first and the last on which nothing falls. */
function gapsOf(days: readonly number[]): number | null {
  const first = days[0];
  const last = days[days.length - 1];
  if (first === undefined || last === undefined) return null;
  return last - first + 1 - days.length;
}

/** Cells per calendar month `yyyy-MM`, ascending. */
export function monthCounts({
  days,
}: DayCounts): readonly { readonly period: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { day, count } of days) {
    const month = isoDay(day).slice(0, -3);
    counts.set(month, (counts.get(month) ?? 0) + count);
  }
  return [...counts].map(([period, count]) => ({ period, count }));
}

export function isDefaultDay(day: number): boolean {
  return defaultDays.has(day);
}
