import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '汉'), maxLength: 9 });

test('one slip of each kind is one edit', () => {
  const slips = ['birmingxam', 'birminghm', 'birminghamm', 'birmignham'];
  expect(slips.map((slip) => editDistance(slip, 'birmingham', 3))).toEqual([1, 1, 1, 1]);
});

test('it is symmetric, zero for equal texts alone, and never more than the longer text', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const distance = editDistance(a, b, 20);
      expect(editDistance(b, a, 20)).toBe(distance);
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }),
  );
});

test('a bound changes no answer within it', () => {
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(editDistance(a, b, 20), most + 1));
    }),
  );
});
