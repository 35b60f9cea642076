import { expect, test } from 'vitest';
import { transitions } from '../transitions.ts';
import { barOf, type Duty, duties, dutyOf, dutyTable } from './duties.ts';

test('who did one duty may not do those that are kept apart from it, in either order', () => {
  const apart = (one: Duty, other: Duty) => dutyTable[one].apartFrom.includes(other);
  for (const one of duties) {
    for (const other of duties) {
      // A certificate is the last act on a case: nothing is reviewed after it.
      if (one === 'certification' || other === 'certification') continue;
      expect([one, other, apart(one, other)]).toEqual([one, other, apart(other, one)]);
    }
  }
  expect(apart('review', 'completeness')).toBe(true);
  expect(apart('certification', 'review')).toBe(true);
  for (const deciding of duties.filter((duty) => duty !== 'application')) {
    expect(apart(deciding, 'application')).toBe(true);
  }
});

test('a duty is the same in every state, and persons alone have one', () => {
  for (const row of Object.values(transitions)) {
    for (const [event, { who }] of Object.entries(row)) {
      // Object.entries forgets the type of the keys.
      const duty = dutyOf(event as Parameters<typeof dutyOf>[0]);
      const isPersons = who.some((role) => role !== 'system' && role !== 'objector');
      expect([event, duty !== undefined]).toEqual([event, isPersons]);
      if (duty === 'application') expect(who).toEqual(['applicant']);
      else if (duty !== undefined) expect(who).not.toContain('applicant');
    }
  }
});

test('another person is not barred, nor somebody by their own earlier step of the same duty', () => {
  const done = [{ duty: 'review', person: 'a' }] as const;
  expect(barOf('certification', 'a', done)).toEqual(dutyTable.review.done);
  expect(barOf('certification', 'b', done)).toBeUndefined();
  expect(barOf('review', 'a', done)).toBeUndefined();
  expect(barOf(undefined, 'a', done)).toBeUndefined();
});
