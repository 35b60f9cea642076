import type { Day } from '../calendar/days.ts';
import { workingDaysUntil } from '../calendar/working-days.ts';
import type { LimitName } from '../rules/rules-document.ts';
import type { Circumstances } from './circumstances.ts';
import type { RegistrationRecord } from './record.ts';
import { reviewClock } from './review-clock.ts';

/** By how many working days an agency missed a limit with an act on `day`; 0 in time. */
export function workingDaysLate(
  record: RegistrationRecord,
  limit: LimitName | undefined,
  context: Circumstances & { readonly day: Day },
): number {
  if (limit === 'review') return reviewClock(record, context)?.over ?? 0;
  if (limit !== 'objection' && limit !== 'objectionNotice') return 0;
  const received = record.objections
    .filter(({ notifiedOn }) => limit === 'objection' || notifiedOn === undefined)
    .map(({ on }) => on)
    .sort();
  const [first] = received;
  if (first === undefined) return 0;
  const { count } = workingDaysUntil(first, context.day, context.calendar);
  return Math.max(0, count - context.rules.limits[limit].workingDays);
}
