import { addDays, addMonths, type Day } from '../../calendar/days.ts';
import { workingDaysAfter, workingDaysUntil } from '../../calendar/working-days.ts';
import type { LimitName } from '../../rules/rules-document.ts';
import type { RegistrationRecord } from '../record.ts';
import { type Circumstances, today } from './circumstances.ts';
import { reviewClock } from './review-clock.ts';

/** A time limit that runs for a registration. */
export interface Deadline {
  readonly limit: LimitName | 'correction';
  /** Last day in time; missing while the clock stands still. */
  readonly due?: Day;
  /** Working days left after today, never negative; missing for limits of months or days. */
  readonly left?: number;
  readonly stopped: boolean;
  readonly overdue: boolean;
  /** Whether holidays on the way are not known yet: the day may move. */
  readonly provisional: boolean;
}

/** Every time limit that runs now, the earliest first. */
export function deadlines(record: RegistrationRecord, now: Circumstances): Deadline[] {
  return [...ofState(record, now), ...ofReview(record, now), ...ofObjections(record, now)].sort(
    (a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'),
  );
}

function ofState(record: RegistrationRecord, now: Circumstances): Deadline[] {
  const { state, submittedOn, correction, publishedOn } = record;
  if (state === 'submitted' && submittedOn !== undefined)
    return [counted('acceptance', submittedOn, now)];
  if (state === 'correctionRequested' && correction !== undefined)
    return [plain('correction', correction.until, now)];
  if (state === 'published' && publishedOn !== undefined)
    return [counted('publication', publishedOn, now)];
  return ofValidity(record, now);
}

function ofValidity({ state, validity, renewal }: RegistrationRecord, now: Circumstances) {
  if (validity === undefined || (state !== 'inForce' && state !== 'underObjection')) return [];
  const opens = addMonths(validity.until, -now.rules.limits.renewalWindow.months);
  const open = renewal === undefined && today(now) >= opens;
  return [
    plain('validity', validity.until, now),
    ...(open ? [plain('renewalWindow', addDays(validity.until, -1), now)] : []),
  ];
}

function ofReview(record: RegistrationRecord, now: Circumstances): Deadline[] {
  const clock = reviewClock(record, now);
  if (clock === undefined) return [];
  const { due, left, over, provisional } = clock;
  const stopped = clock.state === 'stopped';
  const day = due === undefined ? {} : { due: due.day };
  return [{ limit: 'review', ...day, left, stopped, overdue: over > 0, provisional }];
}

function ofObjections({ state, objections }: RegistrationRecord, now: Circumstances): Deadline[] {
  if (state === 'objected') return objections.map(({ on }) => counted('objection', on, now));
  if (state !== 'underObjection') return [];
  return objections
    .filter(({ notifiedOn }) => notifiedOn === undefined)
    .map(({ on }) => counted('objectionNotice', on, now));
}

type CountedLimit = 'acceptance' | 'publication' | 'objection' | 'objectionNotice';

function counted(limit: CountedLimit, from: Day, now: Circumstances): Deadline {
  const allowed = now.rules.limits[limit].workingDays;
  const { day: due, provisional } = workingDaysAfter(from, allowed, now.calendar);
  const used = workingDaysUntil(from, today(now), now.calendar).count;
  const left = Math.max(0, allowed - used);
  return { limit, due, left, stopped: false, overdue: today(now) > due, provisional };
}

function plain(limit: Deadline['limit'], due: Day, now: Circumstances): Deadline {
  return { limit, due, stopped: false, overdue: today(now) > due, provisional: false };
}
