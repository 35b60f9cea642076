import type { Schedule } from '../../../vocabulary/registry/assets/schedule.ts';

const dayMs = 86_400_000;

/** When a schedule is due next, later than `after`. All in UTC. */
export function nextTime(
  { cadence, hour, day }: Pick<Schedule, 'cadence' | 'hour' | 'day'>,
  after: Date,
): Date {
  const midnight = Date.UTC(after.getUTCFullYear(), after.getUTCMonth(), after.getUTCDate());
  // A month and a day hold one of each.
  for (let days = 0; days <= 32; days += 1) {
    const at = new Date(midnight + days * dayMs + hour * 3_600_000);
    if (at > after && isDay(cadence, day, at)) return at;
  }
  throw new Error('bug: a month without a day of the schedule');
}

function isDay(cadence: Schedule['cadence'], day: number, at: Date): boolean {
  if (cadence === 'daily') return true;
  if (cadence === 'monthly') return at.getUTCDate() === day;
  return at.getUTCDay() === day % 7;
}
