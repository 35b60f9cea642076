import { Problem } from '../../vocabulary/problem.ts';
import type { Day } from '../calendar/days.ts';
import type { RuleTopic } from '../rules/rule-topics.ts';
import type { LimitName } from '../rules/rules-document.ts';
import { barOf, type DoneDuty, dutyOf, separateDuties } from './events/duties.ts';
import { applyEffects } from './events/effects.ts';
import { eventTexts } from './events/event-texts.ts';
import type { RegistrationEvent, RegistrationEventName } from './events/events.ts';
import { notPossible, notYours, otherRules, timeRunsBack } from './events/refusals.ts';
import { guards } from './guards/guards.ts';
import type { RegistrationRecord } from './record.ts';
import type { RegistrationRole } from './roles.ts';
import type { RegistrationState } from './states.ts';
import { type Circumstances, today } from './time/circumstances.ts';
import { type DueEvent, dueEvents, type TimeEventName } from './time/due-events.ts';
import { workingDaysLate } from './time/lateness.ts';
import { type Transition, transitions } from './transitions.ts';

/** One line of a registration's history. */
export interface RegistrationEntry {
  readonly event: RegistrationEvent;
  readonly from: RegistrationState;
  readonly to: RegistrationState;
  /** Instant at which it was entered. */
  readonly at: string;
  /** Day on which it took effect, in the time zone of the rules. */
  readonly on: Day;
  readonly by: RegistrationRole;
  readonly topic: RuleTopic;
  /** The limit that was not kept, and by how many working days; an agency's late act is valid. */
  readonly late?: {
    readonly limit: LimitName;
    readonly workingDays: number;
    /** Holidays on the way were not known: the number may be another. */
    readonly provisional?: true;
  };
  /** What time may have brought before it, counted without the holidays of a year that is not known: it was not assumed. */
  readonly undecided?: { readonly event: TimeEventName; readonly on: Day };
}

export interface Step {
  readonly record: RegistrationRecord;
  /** What time had brought before, then the event itself. */
  readonly entries: readonly RegistrationEntry[];
  /** What time has brought if no holiday that is not known yet lies on the way; it waits until that is known. */
  readonly undecided?: DueEvent;
}

/** Who acts: in which role and, for a person, who it is and what was done in the case before. */
export interface Acting {
  readonly by: RegistrationRole;
  readonly person?: string | undefined;
  readonly done?: readonly DoneDuty[] | undefined;
}

/**
 * What an event makes of a registration. What time has brought by then comes first, each with the
 * day on which it took effect.
 * @throws Problem `registration.not-possible` with what is possible now, `registration.not-yours`,
 * `registration.separate-duties`, `registration.other-rules`, `registration.time-runs-back`, or that of a guard;
 * `rights.calendar-ends` of those guards alone for which a day in a year without announced holidays has to be certain
 */
export function step(
  record: RegistrationRecord,
  event: RegistrationEvent,
  options: Circumstances & Acting,
): Step {
  const before = catchUp(record, options);
  const isDone = before.entries.some((entry) => entry.event.type === event.type);
  // A time event takes effect on its own day, however late somebody thinks of it.
  if (isDone && options.by === 'system') return before;
  const { undecided } = before;
  const after = move(before.record, event, { ...options, undecided, day: today(options) });
  return { record: after.record, entries: [...before.entries, ...after.entries] };
}

/**
 * The registration after everything that time has certainly brought by now; no entries where that is nothing. What
 * depends on holidays that are not known is `undecided` and changes nothing: the case stands as it is.
 */
export function catchUp(record: RegistrationRecord, now: Circumstances): Step {
  let current = checked(record, now);
  const entries: RegistrationEntry[] = [];
  for (let [due] = dueEvents(current, now); due !== undefined; [due] = dueEvents(current, now)) {
    if (due.provisional) return { record: current, entries, undecided: due };
    const moved = move(current, { type: due.event }, { ...now, by: 'system', day: due.on });
    current = moved.record;
    entries.push(...moved.entries);
  }
  return { record: current, entries };
}

/** The transition of an event in a state for a kind of registration, or undefined where refused. */
export function transitionOf(
  { state, kind }: Pick<RegistrationRecord, 'state' | 'kind'>,
  event: RegistrationEventName,
): Transition | undefined {
  const transition = transitions[state][event];
  return transition?.kinds?.includes(kind) === false ? undefined : transition;
}

/** Events that the table allows a registration now, in a steady order. Guards may still refuse. */
export function possibleEvents(
  record: Pick<RegistrationRecord, 'state' | 'kind'>,
): RegistrationEventName[] {
  // Object.keys forgets the type of the keys.
  const names = Object.keys(eventTexts) as RegistrationEventName[];
  return names.filter((name) => transitionOf(record, name) !== undefined);
}

type Move = Circumstances &
  Acting & { readonly day: Day; readonly undecided?: DueEvent | undefined };

function move(record: RegistrationRecord, event: RegistrationEvent, options: Move): Step {
  const { by, day, at } = options;
  const transition = transitionOf(record, event.type);
  if (transition === undefined) throw notPossible(record, event.type, possibleEvents(record));
  if (!transition.who.includes(by)) throw notYours(event.type, by, transition.who);
  const bar = options.person && barOf(dutyOf(event.type), options.person, options.done ?? []);
  if (bar) throw separateDuties(event.type, bar);
  for (const name of transition.guards) {
    const problem = guards[name].refusal({ ...options, record, event });
    if (problem instanceof Problem) throw problem;
  }
  const { to, topic, limit } = transition;
  const entry = { event, from: record.state, to, at, on: day, by, topic };
  return {
    record: applyEffects(record, event, { ...options, to }),
    entries: [{ ...entry, ...lateOf(record, limit, options), ...undecidedOf(options) }],
  };
}

function lateOf(
  record: RegistrationRecord,
  limit: LimitName | undefined,
  options: Move,
): Pick<RegistrationEntry, 'late'> {
  const { count, provisional } = workingDaysLate(record, limit, options);
  if (limit === undefined || count === 0) return {};
  return { late: { limit, workingDays: count, ...(provisional ? { provisional } : {}) } };
}

function undecidedOf({ undecided }: Move): Pick<RegistrationEntry, 'undecided'> {
  return undecided === undefined ? {} : { undecided: { event: undecided.event, on: undecided.on } };
}

function checked(record: RegistrationRecord, { at, rules }: Circumstances): RegistrationRecord {
  if (record.rules.id !== rules.id || record.rules.version !== rules.version)
    throw otherRules({
      began: `${record.rules.id} ${record.rules.version}`,
      given: `${rules.id} ${rules.version}`,
    });
  if (Date.parse(at) < Date.parse(record.at)) throw timeRunsBack({ at, last: record.at });
  return record;
}
