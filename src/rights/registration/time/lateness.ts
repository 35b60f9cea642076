import type { Day } from '../../calendar/days.ts';
import { type WorkingDayCount, workingDaysUntil } from '../../calendar/working-days.ts';
import type { LimitName } from '../../rules/rules-document.ts';
import type { RegistrationRecord } from '../record.ts';
import type { Circumstances } from './circumstances.ts';
import { reviewClock } from './review-clock.ts';

const inTime: WorkingDayCount = { count: 0, provisional: false };

/** By how many working days an agency missed a limit with an act on `day`; 0 in time. */
export function workingDaysLate(
  record: RegistrationRecord,
  limit: LimitName | undefined,
  context: Circumstances & { readonly day: Day },
): WorkingDayCount {
  if (limit === 'review') {
    const { over = 0, provisional = false } = reviewClock(record, context) ?? {};
    return { count: over, provisional };
  }
  if (limit !== 'objection' && limit !== 'objectionNotice') return inTime;
  const received = record.objections
    .filter(({ notifiedOn }) => limit === 'objection' || notifiedOn === undefined)
    .map(({ on }) => on)
    .sort();
  const [first] = received;
  if (first === undefined) return inTime;
  const { count, provisional } = workingDaysUntil(first, context.day, context.calendar);
  return { count: Math.max(0, count - context.rules.limits[limit].workingDays), provisional };
}
