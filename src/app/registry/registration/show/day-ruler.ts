import { addDays, type Day } from '../../../../rights/calendar/days.ts';
import type { WorkingCalendar } from '../../../../rights/calendar/working-calendar.ts';
import {
  isWorkingDay,
  type Pause,
  workingDaysUntil,
} from '../../../../rights/calendar/working-days.ts';
import type { RulerDay } from '../../../../vocabulary/registry/registration/registration-page.ts';

export interface RunningLimit {
  /** The day before the first that counts. */
  readonly from: Day;
  readonly allowed: number;
  /** Working days by which the limit may still be extended. */
  readonly extension: number;
  readonly pauses: readonly Pause[];
  readonly today: Day;
  readonly calendar: WorkingCalendar;
}

/** A page shows no more days than these, whatever the limit. */
const mostDays = 120;

/**
 * The days of a limit from its first to its last, and those of a possible extension; up to today while the clock
 * stands still, for then no day is the last.
 */
export function dayRuler(limit: RunningLimit): RulerDay[] {
  const days: RulerDay[] = [];
  const stands = limit.pauses.some(({ to }) => to === undefined);
  let counted = 0;
  for (let day = addDays(limit.from, 1); days.length < mostDays; day = addDays(day, 1)) {
    if (stands ? day > limit.today : counted >= limit.allowed + limit.extension) break;
    const one = rulerDay(day, counted, limit);
    counted = one.number ?? counted;
    days.push(one);
  }
  return days;
}

function rulerDay(
  day: Day,
  before: number,
  { from, allowed, today, calendar, pauses }: RunningLimit,
): RulerDay {
  if (!isWorkingDay(day, calendar)) return { day, kind: 'rest' };
  const { count } = workingDaysUntil(from, day, calendar, pauses);
  if (count === before) return { day, kind: 'stopped' };
  const ahead = count > allowed ? 'extension' : 'left';
  return { day, number: count, kind: day <= today && count <= allowed ? 'used' : ahead };
}
