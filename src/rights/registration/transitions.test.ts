import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  mainlandCalendar as calendar,
  exampleRules,
  nationalRules,
} from '../../../test/rights/rule-files.ts';
import { Problem } from '../../vocabulary/problem.ts';
import { addDays } from '../calendar/days.ts';
import { eventTexts } from './events/event-texts.ts';
import { type RegistrationEvent, registrationEventSchema } from './events/events.ts';
import { registrationKinds } from './kinds.ts';
import { openRegistration } from './open-registration.ts';
import { type RegistrationRecord, registrationRecordSchema } from './record.ts';
import { registrationRoles } from './roles.ts';
import { type RegistrationState, stateNames, states } from './states.ts';
import { catchUp, possibleEvents, step, transitionOf } from './step.ts';
import { reviewClock } from './time/review-clock.ts';
import { transitions } from './transitions.ts';

const basis = ['case', 'objection', 'ruling', 'law'].map((kind) => ({ kind, id: 'b-1' }));
const months = [undefined, 6, 24, 60, 61];
const objection = ['o-1', 'o-2', 'o-3'];
const notice = ['n'];

/** For each event, values of its fields: some pass its guards and some do not. */
const details: Record<RegistrationEvent['type'], Record<string, readonly unknown[]>> = {
  submit: { missing: [[], [], ['dataName']] },
  accept: {},
  deemAccepted: {},
  requestCorrection: { items: [['a']], until: ['2020-02-10', '2020-03-30', '2026-12-01'], notice },
  correct: { items: [[], ['a']] },
  lapse: {},
  beginReview: {},
  extendReview: { workingDays: [1, 4, 6, 11] },
  requestSupplement: { items: [['s']] },
  supplement: { items: [[], ['s']] },
  terminate: { notice },
  refuse: { grounds: [['unlawfulSource'], ['x']], notice },
  publish: { blocking: [[], ['q'], []], validityMonths: months },
  passUnpublished: { blocking: [[], ['q']], request: [undefined, 'r'], validityMonths: months },
  object: { objection },
  dismissObjection: { conclusion: notice },
  upholdObjection: { grounds: [['unlawfulSource']], notice },
  closePublication: {},
  withdraw: {},
  issueCertificate: {
    certificate: ['urn:uuid:0190a5b0-0000-7000-8000-000000000001'],
    agencyNumber: [undefined, 'SJ3112026090001', 'SJ'],
  },
  complete: {},
  endWithRegistration: { state: ['cancelled', 'expired'] },
  change: { fields: [['overview'], ['origin']], basis },
  transfer: { transferor: ['a'], transferee: ['b', 'a', 'b'], rights: [['use']], basis },
  fileRenewal: { case: ['c-2'] },
  renew: { validityMonths: months, basis },
  denyRenewal: { case: ['c-2'] },
  awaitRenewal: {},
  expire: {},
  objectLater: { objection },
  notifyHolder: { notice },
  resolveObjection: { conclusion: notice },
  cancel: { ground: ['x', 'x', 'byLaw'], basis },
  remark: { remark: ['seizure', 'x'], basis },
  liftRemark: { remark: ['seizure'], basis },
};
const eventNames = Object.keys(details) as RegistrationEvent['type'][];

/** An event with one of its values in each field. */
function eventOf(type: RegistrationEvent['type'], choice: number): RegistrationEvent {
  const body = Object.entries(details[type]).map(([field, values], i) => [
    field,
    values[(choice >> (2 * i)) % values.length],
  ]);
  return registrationEventSchema.parse({ type, ...Object.fromEntries(body) });
}

/** A record as it could stand in a state, with all that its transitions look at. */
function standing(state: RegistrationState, kind: RegistrationRecord['kind']): RegistrationRecord {
  return {
    ...openRegistration({ at: '2026-03-02T10:00:00+08:00', rules: nationalRules }),
    kind,
    state,
    submittedOn: '2026-03-02',
    correction: { items: ['a'], until: '2026-03-30' },
    acceptedOn: '2026-03-02',
    publishedOn: '2026-03-02',
    objections: [{ id: 'o-9', on: '2026-03-02' }],
    contentVersion: 1,
    recordedOn: '2026-03-02',
    validity: { from: '2026-03-02', until: '2031-03-01' },
  };
}

describe('the table', () => {
  const pairs = stateNames.flatMap((state) => eventNames.map((event) => [state, event] as const));

  test('names every state and event once, in both languages', () => {
    expect(Object.keys(transitions)).toEqual(stateNames);
    expect(Object.keys(eventTexts)).toEqual(eventNames);
    expect(pairs).toHaveLength(19 * 35);
    for (const language of ['en', 'zh'] as const) {
      expect(new Set(Object.values(states).map(({ texts }) => texts[language])).size).toBe(19);
      expect(new Set(Object.values(eventTexts).map((texts) => texts[language])).size).toBe(35);
    }
  });

  test.each(pairs)(
    '%s × %s: a transition, or a refusal that says what is possible',
    (state, type) => {
      for (const kind of registrationKinds)
        for (const by of registrationRoles) outcome(state, type, { kind, by });
    },
  );

  /** Tries one event by one role and holds the outcome against the table. */
  function outcome(
    state: RegistrationState,
    type: RegistrationEvent['type'],
    { kind, by }: { kind: RegistrationRecord['kind']; by: (typeof registrationRoles)[number] },
  ) {
    const record = standing(state, kind);
    const transition = transitionOf(record, type);
    const event = eventOf(type, 0);
    try {
      const now = { at: '2026-03-02T11:00:00+08:00', calendar, rules: nationalRules };
      const result = step(record, event, { ...now, by });
      expect(result.record.state).toBe(transition?.to);
      expect(transition?.who).toContain(by);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      const { code, kind: said } = problem;
      if (transition === undefined) {
        expect(code).toBe('registration.not-possible');
        expect(said.remedy.en).toMatch(states[state].final ? /^Nothing more/ : /^Possible now: ./);
      } else if (!transition.who.includes(by)) expect(code).toBe('registration.not-yours');
      else expect(transition.guards.length).toBeGreaterThan(0);
      expect(said.remedy.zh).not.toBe('');
    }
  }

  test('every state is reached from a draft, and only final ones end', () => {
    const reached = new Set<RegistrationState>(['draft']);
    for (const state of reached)
      for (const { to } of Object.values(transitions[state])) reached.add(to);
    expect([...reached].sort()).toEqual([...stateNames].sort());
    for (const state of stateNames)
      expect(Object.keys(transitions[state]).length === 0).toBe(states[state].final);
  });
});

describe('any way through it', () => {
  const acts = fc.array(
    fc.record({
      /** Mostly something that the table allows; now and then anything. */
      wild: fc.nat(9).map((n) => n === 0),
      pick: fc.nat(1000),
      choice: fc.nat(255),
      by: fc.constantFrom(...registrationRoles),
      /** Mostly short waits; now and then long ones. */
      wait: fc.oneof(
        { weight: 30, arbitrary: fc.nat(4) },
        { weight: 1, arbitrary: fc.integer({ min: 150, max: 190 }) },
        { weight: 1, arbitrary: fc.nat(900) },
      ),
    }),
    { size: 'max', maxLength: 60 },
  );
  type Act = {
    readonly wild: boolean;
    readonly pick: number;
    readonly choice: number;
    readonly by: (typeof registrationRoles)[number];
    readonly wait: number;
  };
  const start = fc.record({
    kind: fc.constantFrom('first' as const, 'first' as const, ...registrationKinds),
    rules: fc.constantFrom(nationalRules, exampleRules),
  });

  /** Acts one after another, by a role that may where it matters; refused ones change nothing. */
  function walk(
    { kind, rules }: { kind: RegistrationRecord['kind']; rules: typeof nationalRules },
    all: readonly Act[],
    look: (before: RegistrationRecord, after: RegistrationRecord, at: string) => void,
  ) {
    let day = '2020-02-03';
    let record: RegistrationRecord = {
      ...openRegistration({ at: `${day}T00:00:00Z`, rules }),
      kind,
    };
    for (const { wild, pick, choice, by, wait } of all) {
      day = addDays(day, wait);
      const at = `${day}T02:00:00Z`;
      const names = wild || states[record.state].final ? eventNames : possibleEvents(record);
      const event = eventOf(names[pick % names.length] ?? 'submit', choice);
      const allowed = wild ? undefined : transitionOf(record, event.type)?.who[0];
      try {
        const after = step(record, event, { at, calendar, rules, by: allowed ?? by }).record;
        look(record, after, at);
        record = after;
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
      }
    }
    return record;
  }

  const invariants = (before: RegistrationRecord, after: RegistrationRecord, at: string) => {
    expect(registrationRecordSchema.parse(JSON.parse(JSON.stringify(after)))).toBeDefined();
    expect(states[before.state].final).toBe(false);
    const clock = reviewClock(after, { at, calendar, rules: rulesOf(after) });
    if (clock !== undefined) {
      expect(clock.left).toBeGreaterThanOrEqual(0);
      expect(clock.used).toBeGreaterThanOrEqual(0);
      expect(clock.allowed - clock.used).toBe(clock.left - clock.over);
    }
    expect(after.extension).toBeLessThanOrEqual(rulesOf(after).limits.reviewExtension.workingDays);
    if (after.certificate !== undefined) expect(after.recordedOn).toBeDefined();
    if (after.state === 'inForce') expect(after.certificate).toBeDefined();
    if (after.recordedOn !== undefined) expect(after.acceptedOn).toBeDefined();
    if (after.validity !== undefined) expect(after.validity.until > after.validity.from).toBe(true);
    expect(after.contentVersion).toBeGreaterThanOrEqual(before.contentVersion);
    const open = after.pauses.filter(({ to }) => to === undefined);
    expect(open.length).toBe(states[after.state].clock === 'stopped' ? 1 : 0);
  };
  const rulesOf = ({ rules }: RegistrationRecord) =>
    rules.id === nationalRules.id ? nationalRules : exampleRules;

  test('keeps the invariants', () => {
    fc.assert(
      fc.property(start, acts, (first, all) => {
        walk(first, all, invariants);
      }),
      { numRuns: 300 },
    );
  });

  test('catching up twice is catching up once, whenever it is done', () => {
    fc.assert(
      fc.property(start, acts, fc.nat(60), (first, all, days) => {
        const record = walk(first, all, () => undefined);
        const later = (n: number) => `${addDays(record.at.slice(0, 10), n + 1)}T03:00:00Z`;
        const now = (n: number) => ({ at: later(n), calendar, rules: rulesOf(record) });
        const { record: once, undecided } = catchUp(record, now(days));
        expect(catchUp(once, now(days))).toEqual({
          record: once,
          entries: [],
          ...(undecided ? { undecided } : {}),
        });
        const { at: _, ...twice } = catchUp(
          catchUp(record, now(days >> 1)).record,
          now(days),
        ).record;
        const { at: __, ...direct } = once;
        expect(twice).toEqual(direct);
      }),
      { numRuns: 200 },
    );
  });

  test('the walks come far: between them they see every state', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(start, acts, (first, all) => {
        walk(first, all, (_, { state }) => seen.add(state));
      }),
      { numRuns: 1500, seed: 1 },
    );
    // A walk begins with a draft, and waits too seldom for the last day of a pending renewal.
    const rare = ['draft', 'renewalPending'];
    expect(stateNames.filter((state) => !seen.has(state) && !rare.includes(state))).toEqual([]);
  });
});
