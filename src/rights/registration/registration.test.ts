import { describe, expect, test } from 'vitest';
import {
  basis,
  Case,
  certificate,
  inForce,
  now,
  published,
  reviewed,
  submitted,
} from '../../../test/rights/registration-case.ts';
import { exampleRules, nationalRules } from '../../../test/rights/rule-files.ts';
import { completeFollowUp, openFollowUp } from './open-registration.ts';
import { catchUp, step } from './step.ts';
import { deadlines } from './time/deadlines.ts';
import { dueEvents } from './time/due-events.ts';
import { reviewClock } from './time/review-clock.ts';

describe('application', () => {
  test('without a notice in three working days it counts as accepted on the next one', () => {
    const { record, entries } = submitted('2026-09-29').wait('2026-11-01');
    // 30 September, 8 and 9 October are the three working days; Saturday 10 October is worked.
    expect(record).toMatchObject({ state: 'accepted', acceptedOn: '2026-10-10' });
    expect(entries.at(-1)).toMatchObject({
      event: { type: 'deemAccepted' },
      by: 'system',
      on: '2026-10-10',
    });
  });

  test('a clock that fires late changes nothing about the day', () => {
    const { record, entries } = submitted('2026-09-29').on('2026-10-20', 'system', {
      type: 'deemAccepted',
    });
    expect(record).toMatchObject({ state: 'accepted', acceptedOn: '2026-10-10' });
    expect(entries.map(({ event }) => event.type)).toEqual(['submit', 'deemAccepted']);
    expect(() =>
      submitted('2026-09-29').on('2026-10-09', 'system', { type: 'deemAccepted' }),
    ).toThrow('on 2026-10-10 at the earliest');
  });

  test('the registrar has until the end of the third working day', () => {
    const last = submitted('2026-09-29').on('2026-10-09', 'registrar', { type: 'accept' });
    expect(last.record.acceptedOn).toBe('2026-10-09');
    expect(() => submitted('2026-09-29').on('2026-10-10', 'registrar', { type: 'accept' })).toThrow(
      /“accept” is not possible: the first registration is accepted/,
    );
  });

  test('an applicant is told once of everything, and lapses after the deadline', () => {
    const told = () =>
      submitted('2026-11-02').on('2026-11-04', 'registrar', {
        type: 'requestCorrection',
        items: ['overview', 'proof'],
        until: '2026-11-20',
        notice: 'doc-1',
      });
    expect(() =>
      told().on('2026-11-10', 'applicant', { type: 'correct', items: ['proof'] }),
    ).toThrow('not corrected: overview.');
    const items = ['overview', 'proof'];
    expect(told().on('2026-11-20', 'applicant', { type: 'correct', items }).record).toMatchObject({
      state: 'accepted',
      acceptedOn: '2026-11-20',
    });
    expect(told().wait('2026-11-20').record.state).toBe('correctionRequested');
    expect(told().wait('2026-11-21').record.state).toBe('deemedNotFiled');
  });

  test('an incomplete application cannot be submitted', () => {
    expect(() =>
      new Case('2026-11-02').on('2026-11-02', 'applicant', {
        type: 'submit',
        missing: ['dataName'],
      }),
    ).toThrow('the application lacks: dataName.');
  });
});

describe('review', () => {
  const supplement = (c: Case) =>
    c
      .on('2026-11-10', 'reviewer', { type: 'requestSupplement', items: ['consent'] })
      .on('2026-11-16', 'applicant', { type: 'supplement', items: ['consent'] });

  test('the clock stops for a supplement, and an extension is added to it', () => {
    const c = supplement(reviewed('2026-11-04'));
    expect(reviewClock(c.record, now('2026-11-19'))).toEqual({
      state: 'running',
      allowed: 10,
      used: 8,
      left: 2,
      over: 0,
      due: { day: '2026-11-23', provisional: false },
      provisional: false,
    });
    c.on('2026-11-19', 'reviewer', { type: 'extendReview', workingDays: 10 });
    expect(deadlines(c.record, now('2026-11-19'))).toEqual([
      {
        limit: 'review',
        due: '2026-12-07',
        left: 12,
        stopped: false,
        overdue: false,
        provisional: false,
      },
    ]);
    expect(() => c.on('2026-11-20', 'reviewer', { type: 'extendReview', workingDays: 1 })).toThrow(
      'extended by 0 more working days',
    );
  });

  test('while it stands still there is no last day', () => {
    const c = reviewed('2026-11-04').on('2026-11-10', 'reviewer', {
      type: 'requestSupplement',
      items: ['consent'],
    });
    expect(deadlines(c.record, now('2026-11-30'))).toEqual([
      { limit: 'review', left: 6, stopped: true, overdue: false, provisional: false },
    ]);
  });

  test('a late decision is valid and said to be late', () => {
    const c = reviewed('2026-11-04').on('2026-11-20', 'reviewer', {
      type: 'publish',
      blocking: [],
    });
    expect(c.entries.at(-1)).toMatchObject({ late: { limit: 'review', workingDays: 2 } });
    expect(() =>
      reviewed('2026-11-04').on('2026-11-20', 'reviewer', { type: 'extendReview', workingDays: 5 }),
    ).toThrow('passed 2 working days ago');
  });

  test('an open question of the checklist and an unknown ground are refused', () => {
    const c = reviewed('2026-11-04');
    expect(() =>
      c.on('2026-11-05', 'reviewer', { type: 'publish', blocking: ['rights.dispute'] }),
    ).toThrow('rights.dispute');
    const refuse = { type: 'refuse', grounds: ['dislike'], notice: 'doc-9' } as const;
    expect(() => c.on('2026-11-05', 'reviewer', refuse)).toThrow(
      'the rules know no ground dislike.',
    );
    expect(() => c.on('2026-11-05', 'applicant', refuse)).toThrow('not for the role “applicant”');
    const { record } = c.on('2026-11-05', 'reviewer', { ...refuse, grounds: ['unlawfulSource'] });
    expect(record).toMatchObject({ state: 'refused', grounds: ['unlawfulSource'] });
  });
});

describe('publication', () => {
  test('it is recorded on the first working day after five, and valid for at most five years', () => {
    // As on the certificate of the design: published on 10, recorded on 18 September.
    expect(published('2026-09-10').wait('2026-09-17').record.state).toBe('published');
    expect(published('2026-09-10').wait('2026-12-24').record).toMatchObject({
      state: 'recorded',
      recordedOn: '2026-09-18',
      validity: { from: '2026-09-18', until: '2031-09-17' },
    });
    expect(() =>
      reviewed('2026-09-10').on('2026-09-10', 'reviewer', {
        type: 'publish',
        blocking: [],
        validityMonths: 61,
      }),
    ).toThrow('61 months');
  });

  test('objections are received until the last day and decided after it', () => {
    const objection = { type: 'object', objection: 'o-1' } as const;
    const c = published('2026-09-10').on('2026-09-17', 'objector', objection);
    expect(() => c.on('2026-09-17', 'objector', objection)).toThrow('entered already');
    const dismiss = { type: 'dismissObjection', conclusion: 'doc-3' } as const;
    expect(() => c.on('2026-09-17', 'reviewer', dismiss)).toThrow('lasts until 2026-09-17');
    expect(deadlines(c.record, now('2026-09-18'))[0]).toMatchObject({
      limit: 'objection',
      // 18, 20 (a Sunday worked), 21–24, 28–30 September, then National Day until 7 October.
      due: '2026-10-08',
    });
    c.on('2026-10-09', 'reviewer', dismiss);
    expect(c.record).toMatchObject({ state: 'recorded', recordedOn: '2026-10-09', objections: [] });
    expect(c.entries.at(-1)?.late).toEqual({ limit: 'objection', workingDays: 1 });
    expect(() => published('2026-09-10').on('2026-09-18', 'objector', objection)).toThrow(
      /not possible: the first registration is recorded/,
    );
  });

  test('a founded objection refuses', () => {
    const c = published('2026-09-10')
      .on('2026-09-11', 'objector', { type: 'object', objection: 'o-1' })
      .on('2026-09-15', 'reviewer', {
        type: 'upholdObjection',
        grounds: ['ownershipDispute'],
        notice: 'doc-4',
      });
    expect(c.record.state).toBe('refused');
  });

  test('not published: only by a justified request', () => {
    const pass = { type: 'passUnpublished', blocking: [] } as const;
    expect(() => reviewed('2026-09-10').on('2026-09-10', 'reviewer', pass)).toThrow(
      'has to be published',
    );
    const c = reviewed('2026-09-10').on('2026-09-10', 'reviewer', { ...pass, request: 'doc-2' });
    expect(c.record).toMatchObject({ state: 'recorded', recordedOn: '2026-09-10' });
  });

  test('a limit that ends in a year without known holidays decides nothing', () => {
    const c = published('2026-12-29');
    expect(
      deadlines(c.record, now('2026-12-29')).find((d) => d.limit === 'publication'),
    ).toMatchObject({
      provisional: true,
    });
    expect(c.wait('2027-02-01').record.state).toBe('published');
    expect(catchUp(c.record, now('2027-02-01')).undecided).toEqual({
      event: 'closePublication',
      on: '2027-01-06',
      provisional: true,
    });
    const close = () => c.on('2027-02-01', 'system', { type: 'closePublication' });
    expect(close).toThrow(/does not cover 2027/);
  });

  test('meanwhile what needs no certain day goes on, and says what was not assumed', () => {
    const late = '2027-02-01';
    const undecided = { event: 'closePublication', on: '2027-01-06' };
    const objected = published('2026-12-29').on(late, 'objector', {
      type: 'object',
      objection: 'o-1',
    });
    expect(objected.entries.at(-1)).toMatchObject({ to: 'objected', undecided });
    // Dismissing it would complete the registration by a guess.
    const dismiss = { type: 'dismissObjection', conclusion: 'doc-4' } as const;
    expect(() => objected.on(late, 'reviewer', dismiss)).toThrow(/does not cover 2027/);
    const withdrawn = published('2026-12-29').on(late, 'applicant', { type: 'withdraw' });
    expect(withdrawn.entries.at(-1)).toMatchObject({ to: 'withdrawn', undecided });
    const accepted = submitted('2026-12-30').on(late, 'registrar', { type: 'accept' });
    expect(accepted.record).toMatchObject({ state: 'accepted', acceptedOn: late });
  });

  test('a limit of the review that is over by a guess alone still extends, and lateness says so', () => {
    const extend = { type: 'extendReview', workingDays: 5 } as const;
    const guessed = reviewed('2026-12-28');
    expect(guessed.on('2027-01-18', 'reviewer', extend).record.extension).toBe(5);
    const certain = reviewed('2026-09-10');
    expect(() => certain.on('2026-10-30', 'reviewer', extend)).toThrow(/limit of the review/);
    const refuse = { type: 'refuse', grounds: ['ownershipDispute'], notice: 'doc-1' } as const;
    const { entries } = reviewed('2026-12-28').on('2027-01-18', 'reviewer', refuse);
    expect(entries.at(-1)?.late).toEqual({ limit: 'review', workingDays: 5, provisional: true });
  });
});

describe('a right in force', () => {
  const renewal = { type: 'fileRenewal', case: 'case-2' } as const;

  test('an agency number is stored only in its form', () => {
    const recorded = published('2026-09-10');
    const issue = { type: 'issueCertificate', certificate } as const;
    expect(() =>
      recorded.on('2026-09-21', 'registrar', { ...issue, agencyNumber: 'SJ3112026130001' }),
    ).toThrow('SJ3112026130001 is not');
    const { record } = recorded.on('2026-09-21', 'registrar', {
      ...issue,
      agencyNumber: 'SJ3112026090001',
    });
    expect(record.certificate).toMatchObject({ id: certificate, agencyNumber: 'SJ3112026090001' });
  });

  test('renewal: from six months before the last day to the day before it', () => {
    const right = () => inForce('2026-09-10', '2026-09-21');
    expect(() => right().on('2031-03-16', 'applicant', renewal)).toThrow(
      '2031-03-17 to 2031-09-16',
    );
    expect(() => right().on('2031-09-17', 'applicant', renewal)).toThrow(
      '2031-03-17 to 2031-09-16',
    );
    const c = right().on('2031-09-16', 'applicant', renewal);
    expect(dueEvents(c.record, now('2031-09-17'))).toEqual([]);
    expect(dueEvents(c.record, now('2031-09-18'))).toEqual([
      { event: 'awaitRenewal', on: '2031-09-18', provisional: false },
    ]);
    expect(c.wait('2031-10-20').record.state).toBe('renewalPending');
    expect(c.on('2031-10-20', 'registrar', { type: 'renew', basis }).record).toMatchObject({
      state: 'inForce',
      contentVersion: 2,
      validity: { from: '2026-09-18', until: '2036-09-17' },
    });
  });

  test('without renewal it expires after its last day; denied, at once', () => {
    expect(inForce('2026-09-10', '2026-09-21').wait('2031-09-17').record.state).toBe('inForce');
    const { record, entries } = inForce('2026-09-10', '2026-09-21').wait('2031-12-01');
    expect(record.state).toBe('expired');
    expect(entries.at(-1)?.on).toBe('2031-09-18');
    const denied = inForce('2026-09-10', '2026-09-21').on('2031-09-01', 'applicant', renewal);
    const deny = { type: 'denyRenewal', case: 'c-2' } as const;
    expect(() => denied.on('2031-09-10', 'registrar', deny)).toThrow();
    expect(denied.on('2031-09-18', 'system', deny).record.state).toBe('expired');
  });

  test('a seizure blocks what the holder asks for, not what a court orders', () => {
    const c = inForce('2026-09-10', '2026-09-21').on('2026-10-12', 'registrar', {
      type: 'remark',
      remark: 'seizure',
      basis: { kind: 'ruling', id: 'doc-6' },
    });
    const transfer = {
      type: 'transfer',
      transferor: 'a',
      transferee: 'b',
      rights: ['use'],
    } as const;
    expect(() => c.on('2026-10-13', 'registrar', { ...transfer, rights: ['use'], basis })).toThrow(
      'seizure',
    );
    const byCourt = { kind: 'ruling', id: 'doc-7' } as const;
    c.on('2026-10-13', 'registrar', { ...transfer, rights: ['use'], basis: byCourt });
    expect(c.record.contentVersion).toBe(2);
    c.on('2026-10-13', 'registrar', { type: 'issueCertificate', certificate });
    expect(() =>
      c.on('2026-10-13', 'registrar', { type: 'issueCertificate', certificate }),
    ).toThrow('up to date');
  });

  test('a change touches what the rules name, never holder or source', () => {
    const c = inForce('2026-09-10', '2026-09-21');
    expect(() =>
      c.on('2026-10-12', 'registrar', { type: 'change', fields: ['overview', 'origin'], basis }),
    ).toThrow('a change may not touch: origin.');
    c.on('2026-10-12', 'registrar', { type: 'change', fields: ['overview'], basis });
    expect(c.record).toMatchObject({ state: 'inForce', contentVersion: 2 });
  });

  test('an objection is notified within five working days, then settled', () => {
    const c = inForce('2026-09-10', '2026-09-21').on('2026-09-28', 'objector', {
      type: 'objectLater',
      objection: 'o-2',
    });
    // 29, 30 September, 8, 9 and Saturday 10 October.
    expect(deadlines(c.record, now('2026-09-28'))[0]).toMatchObject({
      limit: 'objectionNotice',
      due: '2026-10-10',
      left: 5,
    });
    const settle = { type: 'resolveObjection', conclusion: 'doc-8' } as const;
    expect(() => c.on('2026-10-12', 'registrar', settle)).toThrow('not notified of: o-2');
    c.on('2026-10-12', 'registrar', { type: 'notifyHolder', notice: 'doc-9' });
    expect(c.entries.at(-1)?.late).toEqual({ limit: 'objectionNotice', workingDays: 1 });
    expect(c.on('2026-10-12', 'registrar', settle).record).toMatchObject({
      state: 'inForce',
      objections: [],
    });
  });
});

describe('follow-ups', () => {
  test('a cancellation goes its own way and then ends the right', () => {
    const right = inForce('2026-09-10', '2026-09-21').record;
    const draft = openFollowUp('cancellation', { id: 'r-1', record: right }, now('2026-10-12'));
    const c = new Case('2026-10-12', nationalRules, draft)
      .on('2026-10-12', 'applicant', { type: 'submit', missing: [] })
      .on('2026-10-12', 'registrar', { type: 'accept' })
      .on('2026-10-12', 'reviewer', { type: 'beginReview' });
    expect(() => c.on('2026-10-13', 'reviewer', { type: 'publish', blocking: [] })).toThrow(
      'not published under these rules',
    );
    c.on('2026-10-13', 'reviewer', { type: 'passUnpublished', blocking: [] });
    expect(() =>
      c.on('2026-10-13', 'registrar', { type: 'issueCertificate', certificate }),
    ).toThrow('the cancellation registration is recorded');
    const effect = { type: 'cancel', ground: 'onRequest', basis } as const;
    const done = completeFollowUp(c.record, right, { ...now('2026-10-13'), effect });
    expect(done.followUp.record).toMatchObject({ state: 'completed', concerns: 'r-1' });
    expect(done.concerned.record).toMatchObject({ state: 'cancelled', grounds: ['onRequest'] });
    const gone = { id: 'r-1', record: done.concerned.record };
    expect(() => openFollowUp('change', gone, now('2026-10-14'))).toThrow('this one is cancelled');
  });
});

describe('rules', () => {
  test('another registry is another file', () => {
    const c = new Case('2026-09-10', exampleRules)
      .on('2026-09-10', 'applicant', { type: 'submit', missing: [] })
      .wait('2026-09-18');
    expect(c.record.acceptedOn).toBe('2026-09-18');
    expect(() =>
      step(c.record, { type: 'withdraw' }, { ...now('2026-09-19'), by: 'applicant' }),
    ).toThrow('began under the rules example-registry 1.0.0, not national-guideline 1.0.0');
  });

  test('entries never go back in time', () => {
    expect(() =>
      submitted('2026-11-04').on('2026-11-03', 'applicant', { type: 'withdraw' }),
    ).toThrow('lies before the last entry');
  });
});
