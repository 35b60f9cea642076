import { describe, expect, test } from 'vitest';
import {
  basis,
  type Case,
  inForce,
  published,
  reviewed,
  submitted,
} from '../../../../test/rights/registration-case.ts';

const right = () => inForce('2026-09-10', '2026-09-21');
const ruling = { kind: 'ruling', id: 'doc-6' } as const;
const remarked = (c: Case, remark: string) =>
  c.on('2026-10-12', 'registrar', { type: 'remark', remark, basis: ruling });
const lifted = (c: Case, remark: string) =>
  c.on('2026-10-13', 'registrar', { type: 'liftRemark', remark, basis: ruling });

describe('application and review', () => {
  test('a deadline for corrections lies ahead', () => {
    const tell = (until: string) =>
      submitted('2026-11-02').on('2026-11-04', 'registrar', {
        type: 'requestCorrection',
        items: ['overview'],
        until,
        notice: 'doc-1',
      });
    expect(() => tell('2026-11-04')).toThrow('2026-11-04 is not after 2026-11-04');
    expect(tell('2026-11-05').record.state).toBe('correctionRequested');
  });

  test('what was asked for is supplied as a whole', () => {
    const asked = () =>
      reviewed('2026-11-04').on('2026-11-05', 'reviewer', {
        type: 'requestSupplement',
        items: ['consent', 'source'],
      });
    const supply = (...items: string[]) =>
      asked().on('2026-11-06', 'applicant', { type: 'supplement', items });
    expect(() => supply('consent')).toThrow('not supplied: source.');
    const { record } = supply('consent', 'source');
    expect([record.state, record.supplement]).toEqual(['underReview', undefined]);
  });

  test('a validity of just the limit is allowed, and kept until it is recorded', () => {
    const { record } = reviewed('2026-09-10').on('2026-09-10', 'reviewer', {
      type: 'publish',
      blocking: [],
      validityMonths: 60,
    });
    expect(record.validityMonths).toBe(60);
    const shorter = reviewed('2026-09-10').on('2026-09-10', 'reviewer', {
      type: 'passUnpublished',
      blocking: [],
      request: 'doc-2',
      validityMonths: 12,
    });
    expect(shorter.record.validity).toEqual({ from: '2026-09-10', until: '2027-09-09' });
  });

  test('a second objection is received beside the first, which is not received again', () => {
    const object = (c: Case, objection: string) =>
      c.on('2026-09-11', 'objector', { type: 'object', objection });
    const two = object(object(published('2026-09-10'), 'o-1'), 'o-2');
    expect(two.record.objections.map(({ id }) => id)).toEqual(['o-1', 'o-2']);
    expect(() => object(two, 'o-1')).toThrow('entered already');
    expect(() => object(two, 'o-2')).toThrow('entered already');
  });
});

describe('a right in force', () => {
  test('remarks stand beside each other, each once, and are lifted one by one', () => {
    const two = remarked(remarked(remarked(right(), 'seizure'), 'agreedTerms'), 'seizure');
    expect(two.record.remarks).toEqual(['seizure', 'agreedTerms']);
    expect(() => lifted(two, 'temporaryControl')).toThrow('no remark temporaryControl to lift');
    expect(lifted(two, 'seizure').record.remarks).toEqual(['agreedTerms']);
    expect(() => remarked(right(), 'gossip')).toThrow('the rules know no remark gossip');
  });

  test('a change on request touches what the rules name; a ruling may touch anything', () => {
    const change = { type: 'change', fields: ['holder'] } as const;
    expect(() => right().on('2026-10-12', 'registrar', { ...change, basis })).toThrow(
      'a change may not touch: holder.',
    );
    const { record } = right().on('2026-10-12', 'registrar', { ...change, basis: ruling });
    expect(record.contentVersion).toBe(2);
  });

  test('a right goes to another, is cancelled on a known ground, and renewal is filed once', () => {
    const transfer = { type: 'transfer', transferor: 'a', rights: ['use'], basis } as const;
    expect(() => right().on('2026-10-12', 'registrar', { ...transfer, transferee: 'a' })).toThrow(
      'transferor and transferee are the same',
    );
    expect(() =>
      right().on('2026-10-12', 'registrar', { type: 'cancel', ground: 'dislike', basis }),
    ).toThrow('the rules know no ground dislike');
    const renewal = { type: 'fileRenewal', case: 'case-2' } as const;
    const filed = right().on('2031-03-17', 'applicant', renewal);
    expect(() => filed.on('2031-03-18', 'applicant', renewal)).toThrow('applied for already');
  });

  test('what time brings is what is due, not another event of time', () => {
    expect(() => right().on('2031-12-01', 'system', { type: 'awaitRenewal' })).toThrow();
    expect(() => right().on('2026-12-01', 'system', { type: 'expire' })).toThrow(
      'on 2031-09-18 at the earliest',
    );
  });
});
