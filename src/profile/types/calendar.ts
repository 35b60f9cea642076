import { dayNumber } from '../readings/date.ts';

const dayMicros = 86_400_000_000;

/** How many cells fall on each day, ascending; `midnight` of them exactly at its start. */
export interface DayCounts {
  readonly days: readonly {
    readonly day: number;
    readonly count: number;
    readonly midnight: number;
  }[];
}

export function dayCounts(
  instants: { readonly values: Float64Array; readonly counts: Float64Array },
  unit: 'days' | 'micros',
): DayCounts {
  const byDay = new Map<number, { count: number; midnight: number }>();
  for (let index = 0; index < instants.values.length; index++) {
    const instant = instants.values[index] ?? 0;
    const day = unit === 'days' ? instant : Math.floor(instant / dayMicros);
    const count = instants.counts[index] ?? 0;
    const held = byDay.get(day) ?? { count: 0, midnight: 0 };
    held.count += count;
    if (unit === 'micros' && instant === day * dayMicros) held.midnight += count;
    byDay.set(day, held);
  }
  const days = [...byDay].map(([day, held]) => ({ day, ...held }));
  return { days: days.sort((a, b) => a.day - b.day) };
}

/** `yyyy-MM-dd` of a day number. */
export function isoDay(day: number): string {
  const text = new Date(day * 86_400_000).toISOString();
  return text.slice(0, text.indexOf('T'));
}

/** `yyyy-MM-dd HH:mm:ss` with the fraction where there is one. */
export function isoInstant(micros: number): string {
  const day = Math.floor(micros / dayMicros);
  const within = micros - day * dayMicros;
  const seconds = Math.floor(within / 1_000_000);
  const two = (part: number) => String(Math.floor(part)).padStart(2, '0');
  const fraction = within % 1_000_000;
  const tail = fraction === 0 ? '' : `.${String(fraction).padStart(6, '0')}`;
  return `${isoDay(day)} ${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}${tail}`;
}

/** The day number of an ISO date. */
export function dayOf(iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
  const number = dayNumber(year, month, day);
  if (number === null) throw new Error(`bug: not a date: ${iso}`);
  return number;
}
