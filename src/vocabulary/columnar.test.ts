import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, unfold } from './columnar.ts';

const json = fc.object({
  maxDepth: 3,
  withNullPrototype: false,
  values: [fc.string(), fc.integer(), fc.constant(null), fc.boolean()],
});

test('what was folded comes back, whatever the entries have or lack', () => {
  fc.assert(
    fc.property(fc.array(json), (entries) => {
      expect(unfold(JSON.parse(JSON.stringify(fold(entries))))).toEqual(
        JSON.parse(JSON.stringify(entries)),
      );
    }),
  );
});

test('an empty object, a null and a missing member stay three different things', () => {
  const entries = [{ a: {} }, { a: null }, { b: 1 }, { a: { c: 1 }, b: null }];
  expect(unfold(fold(entries))).toEqual(entries);
});

test('lists of objects are folded too, empty ones and missing ones included', () => {
  const entries = [{ a: [{ b: 1 }, { b: 2 }] }, { a: [] }, { d: 0 }, { a: [{ c: [3] }] }];
  expect(unfold(fold(entries))).toEqual(entries);
  expect(JSON.stringify(fold(entries))).not.toContain('[{');
});

test('members stand together', () => {
  expect(fold([{ a: 1, b: { c: 2 } }, { a: 3 }])).toEqual({
    count: 2,
    members: {
      a: { values: [1, 3], count: 2 },
      b: { members: { c: { values: [2], at: [0], count: 2 } }, count: 2 },
    },
  });
});

test('a member named __proto__ comes back like any other', () => {
  const entries: unknown = JSON.parse('[{"__proto__":"x","a":1},{"a":2}]');
  const back = unfold(JSON.parse(JSON.stringify(fold(entries as unknown[]))));
  expect(JSON.stringify(back)).toBe(JSON.stringify(entries));
});
