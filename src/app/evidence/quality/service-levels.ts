import type { Declarations } from '../../../vocabulary/declarations/declarations.ts';

export type ServiceLevels = NonNullable<Declarations['serviceLevels']>;

export const daysIn = { day: 1, week: 7, month: 30.4375, year: 365.25 } as const;

/** Days between two updates, as promised. */
export function frequencyDays(levels: ServiceLevels): number | undefined {
  const level = levels.find(({ property }) => property === 'frequency');
  return level === undefined ? undefined : inDays(level.value, level.unit);
}

/** A service level in days. ODCS units: d, day, days; m, month; y, yr, years; also h and w. */
export function inDays(value: string | number | boolean, unit = 'd'): number | undefined {
  const scale = { h: 1 / 24, d: 1, w: 7, m: daysIn.month, y: daysIn.year }[unit.charAt(0)];
  const amount = Number(value);
  return scale === undefined || !Number.isFinite(amount) ? undefined : amount * scale;
}

/** Hours between an event and its place in the data, as promised (`latency`). */
export function latencyHours(levels: ServiceLevels): number | undefined {
  const level = levels.find(({ property }) => property === 'latency');
  const days = level === undefined ? undefined : inDays(level.value, level.unit);
  return days === undefined ? undefined : days * 24;
}
