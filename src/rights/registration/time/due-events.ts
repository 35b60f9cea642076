import { addDays, type Day } from '../../calendar/days.ts';
import { type CountedDay, workingDaysAfter } from '../../calendar/working-days.ts';
import type { RegistrationRecord } from '../record.ts';
import { type Circumstances, today } from './circumstances.ts';

/** Events that time itself brings. */
export const timeEvents = [
  'deemAccepted',
  'lapse',
  'closePublication',
  'awaitRenewal',
  'expire',
] as const;
export type TimeEventName = (typeof timeEvents)[number];

export interface DueEvent {
  readonly event: TimeEventName;
  /** The day on which it takes effect. */
  readonly on: Day;
  /** Whether holidays on the way are not known yet: it must not take effect by a guess. */
  readonly provisional: boolean;
}

/**
 * The next event that time brings if nothing else happens, past or to come. A limit of working
 * days has passed on the first working day after its last day (article 17; for publication our
 * reading).
 */
export function nextDueEvent(
  record: RegistrationRecord,
  { calendar, rules }: Pick<Circumstances, 'calendar' | 'rules'>,
): DueEvent | undefined {
  const { submittedOn, correction, publishedOn } = record;
  const after = (from: Day, days: number) => workingDaysAfter(from, days + 1, calendar);
  if (record.state === 'submitted' && submittedOn !== undefined)
    return counted('deemAccepted', after(submittedOn, rules.limits.acceptance.workingDays));
  if (record.state === 'correctionRequested' && correction !== undefined)
    return { event: 'lapse', on: addDays(correction.until, 1), provisional: false };
  if (record.state === 'published' && publishedOn !== undefined)
    return counted('closePublication', after(publishedOn, rules.limits.publication.workingDays));
  return endOfValidity(record);
}

function endOfValidity({ state, validity, renewal }: RegistrationRecord): DueEvent | undefined {
  if (validity === undefined) return undefined;
  const on = addDays(validity.until, 1);
  if (renewal !== undefined)
    return state === 'inForce' ? { event: 'awaitRenewal', on, provisional: false } : undefined;
  return state === 'recorded' || state === 'inForce' || state === 'underObjection'
    ? { event: 'expire', on, provisional: false }
    : undefined;
}

/** Events that time has brought by now and that the record does not know of yet. */
export function dueEvents(record: RegistrationRecord, now: Circumstances): DueEvent[] {
  const next = nextDueEvent(record, now);
  return next !== undefined && next.on <= today(now) ? [next] : [];
}

function counted(event: TimeEventName, { day, provisional }: CountedDay): DueEvent {
  return { event, on: day, provisional };
}
