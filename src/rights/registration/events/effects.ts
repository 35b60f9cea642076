import { addDays, addMonths, type Day } from '../../calendar/days.ts';
import type { RegistrationRules } from '../../rules/rules-document.ts';
import type { RegistrationRecord } from '../record.ts';
import { type RegistrationState, states } from '../states.ts';
import { endGround } from './end-grounds.ts';
import type { EventOf, RegistrationEvent, RegistrationEventName } from './events.ts';

/** What an effect may look at besides the record and the event. */
interface EffectContext {
  readonly day: Day;
  readonly rules: RegistrationRules;
}

type Change = Partial<RegistrationRecord>;
type Effects = {
  readonly [N in RegistrationEventName]?: (
    record: RegistrationRecord,
    event: EventOf<N>,
    context: EffectContext,
  ) => Change;
};

/** What each event writes into the record besides its state. */
const effects: Effects = {
  submit: (_, __, { day }) => ({ submittedOn: day }),
  accept: (_, __, { day }) => ({ acceptedOn: day }),
  deemAccepted: (_, __, { day }) => ({ acceptedOn: day }),
  requestCorrection: (_, { items, until }) => ({ correction: { items, until } }),
  correct: (_, __, { day }) => ({ acceptedOn: day }),
  extendReview: ({ extension }, { workingDays }) => ({ extension: extension + workingDays }),
  requestSupplement: (_, { items }) => ({ supplement: { items } }),
  supplement: () => ({ supplement: undefined }),
  refuse: (_, { grounds }) => ({ grounds }),
  publish: ({ validityMonths }, event, { day }) => ({
    publishedOn: day,
    validityMonths: event.validityMonths ?? validityMonths,
  }),
  passUnpublished: (record, event, context) =>
    recording(
      { ...record, validityMonths: event.validityMonths ?? record.validityMonths },
      context,
    ),
  object: (record, { objection }, { day }) => received(record, objection, day),
  dismissObjection: (record, _, context) => ({ ...recording(record, context), objections: [] }),
  upholdObjection: (_, { grounds }) => ({ grounds, objections: [] }),
  closePublication: (record, _, context) => recording(record, context),
  issueCertificate: ({ contentVersion }, { certificate, agencyNumber }, { day }) => ({
    certificate: { id: certificate, agencyNumber, issuedOn: day, contentVersion },
  }),
  endWithRegistration: (_, { state }) => ({ grounds: [endGround(state)] }),
  change: (record) => ({ ...nextContents(record), objections: [] }),
  transfer: nextContents,
  fileRenewal: (_, event, { day }) => ({ renewal: { case: event.case, filedOn: day } }),
  renew: (record, event, context) => ({
    ...nextContents(record),
    renewal: undefined,
    validity: renewed(record, event.validityMonths, context.rules),
  }),
  denyRenewal: () => ({ renewal: undefined }),
  objectLater: (record, { objection }, { day }) => received(record, objection, day),
  notifyHolder: ({ objections }, _, { day }) => ({
    objections: objections.map((o) => ({ ...o, notifiedOn: o.notifiedOn ?? day })),
  }),
  resolveObjection: () => ({ objections: [] }),
  cancel: (_, { ground }) => ({ grounds: [ground] }),
  remark: ({ remarks }, { remark }) => ({ remarks: [...new Set([...remarks, remark])] }),
  liftRemark: ({ remarks }, { remark }) => ({ remarks: remarks.filter((r) => r !== remark) }),
};

/** The record after an event that its table allows: contents, clock and state. */
export function applyEffects(
  record: RegistrationRecord,
  event: RegistrationEvent,
  context: EffectContext & { readonly to: RegistrationState; readonly at: string },
): RegistrationRecord {
  // The compiler cannot see that the entry under an event's name takes that event.
  const effect = effects[event.type] as
    | ((record: RegistrationRecord, event: RegistrationEvent, context: EffectContext) => Change)
    | undefined;
  return {
    ...record,
    ...effect?.(record, event, context),
    state: context.to,
    at: context.at,
    pauses: pausesAfter(record, context.to, context.day),
  };
}

function pausesAfter(record: RegistrationRecord, to: RegistrationState, day: Day) {
  const [before, after] = [states[record.state].clock, states[to].clock];
  if (before !== 'stopped' && after === 'stopped') return [...record.pauses, { from: day }];
  if (before === 'stopped' && after !== 'stopped')
    return record.pauses.map((pause) => ({ ...pause, to: pause.to ?? day }));
  return record.pauses;
}

function recording(record: RegistrationRecord, { day, rules }: EffectContext): Change {
  const recorded = { recordedOn: day, validityMonths: record.validityMonths, contentVersion: 1 };
  if (record.kind !== 'first') return recorded;
  const months = record.validityMonths ?? rules.limits.validity.months;
  return { ...recorded, validity: { from: day, until: addDays(addMonths(day, months), -1) } };
}

function renewed(record: RegistrationRecord, months: number | undefined, rules: RegistrationRules) {
  if (record.validity === undefined) throw new Error('renewed without validity');
  const { from, until } = record.validity;
  const start = addDays(until, 1);
  return {
    from,
    until: addDays(addMonths(start, months ?? rules.limits.validity.months), -1),
  };
}

function nextContents({ contentVersion }: RegistrationRecord): Change {
  return { contentVersion: contentVersion + 1 };
}

function received({ objections }: RegistrationRecord, id: string, on: Day): Change {
  return { objections: [...objections, { id, on }] };
}
