import {
  type CountedDay,
  workingDaysAfter,
  workingDaysUntil,
} from '../../calendar/working-days.ts';
import type { RegistrationRecord } from '../record.ts';
import { states } from '../states.ts';
import { type Circumstances, today } from './circumstances.ts';

/** The time limit of the review, in working days from acceptance (article 28). */
export interface ReviewClock {
  readonly state: 'running' | 'stopped';
  /** The limit with what it was extended by. */
  readonly allowed: number;
  readonly used: number;
  readonly left: number;
  /** Days used beyond the limit. */
  readonly over: number;
  /** The last day in time; missing while the clock stands still. */
  readonly due?: CountedDay;
  /** Whether holidays of a year on the way are not known yet. */
  readonly provisional: boolean;
}

/** The clock of the review, or undefined before acceptance and after the review. */
export function reviewClock(
  record: RegistrationRecord,
  now: Circumstances,
): ReviewClock | undefined {
  const { clock: state } = states[record.state];
  const { acceptedOn, pauses } = record;
  if (state === 'none' || acceptedOn === undefined) return undefined;
  const allowed = now.rules.limits.review.workingDays + record.extension;
  const { count: used, provisional } = workingDaysUntil(
    acceptedOn,
    today(now),
    now.calendar,
    pauses,
  );
  // While the clock stands still no day ever ends the limit.
  const due =
    state === 'running' ? workingDaysAfter(acceptedOn, allowed, now.calendar, pauses) : undefined;
  return {
    state,
    allowed,
    used,
    left: Math.max(0, allowed - used),
    over: Math.max(0, used - allowed),
    ...(due ? { due } : {}),
    provisional: provisional || due?.provisional === true,
  };
}
