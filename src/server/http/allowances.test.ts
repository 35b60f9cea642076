import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allowances } from './allowances.ts';

test('a burst of so many is let through, and then as many as the minute gives back', () => {
  const known = allowances(3);
  const take = (at: number) => known.take('one', at);
  expect([0, 0, 0, 0].map(take).map(({ allowed, left }) => [allowed, left])).toEqual([
    [true, 2],
    [true, 1],
    [true, 0],
    [false, 0],
  ]);
  expect(take(0).seconds).toBe(20);
  expect(take(19_999).allowed).toBe(false);
  expect(take(20_000).allowed).toBe(true);
  expect(known.take('other', 20_000).left).toBe(2);
});

test('never more in any minute than twice what is allowed, and whoever waits as told is let in', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 300 }),
      (perMinute, pauses) => {
        const known = allowances(perMinute);
        let at = 0;
        let last = known.take('one', at);
        const letIn = [at];
        for (const pause of pauses) {
          at += pause;
          last = known.take('one', at);
          if (last.allowed) letIn.push(at);
        }
        for (const from of letIn) {
          const within = letIn.filter((one) => one >= from && one < from + 60_000);
          expect(within.length).toBeLessThanOrEqual(2 * perMinute);
        }
        expect(known.take('one', at + last.seconds * 1000).allowed).toBe(true);
      },
    ),
  );
});

test('a clock that is set back takes nothing away that was there', () => {
  const known = allowances(2);
  known.take('one', 60_000);
  expect(known.take('one', 0).allowed).toBe(true);
});
