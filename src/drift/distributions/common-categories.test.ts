import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inCommonCategories } from './common-categories.ts';
import { jensenShannon } from './divergence.ts';

test('a value that the other side may have among its others is lumped on both', () => {
  const top = (...pairs: [string, number][]) => pairs.map(([value, count]) => ({ value, count }));
  expect(
    inCommonCategories(
      { top: top(['a', 6], ['b', 4]), others: 0 },
      { top: top(['a', 5], ['c', 3]), others: 2 },
    ),
  ).toEqual({ counts: { before: [6, 0, 4], after: [5, 3, 2] }, exact: false });
});

const values = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1 });

test('lumping loses no value and never raises the divergence', () => {
  fc.assert(
    fc.property(values, values, fc.integer({ min: 1, max: 7 }), (a, b, kept) => {
      const whole = inCommonCategories(categories(a, 7), categories(b, 7));
      const cut = inCommonCategories(categories(a, kept), categories(b, kept));
      const bits = ({ counts }: typeof whole) => jensenShannon(counts.before, counts.after);
      expect(bits(cut)).toBeLessThanOrEqual(bits(whole) + 1e-12);
      expect(cut.counts.before.reduce((sum, one) => sum + one, 0)).toBe(a.length);
      expect(cut.counts.after.reduce((sum, one) => sum + one, 0)).toBe(b.length);
    }),
  );
});

function categories(list: readonly string[], kept: number) {
  const counts = new Map<string, number>();
  for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  const top = [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((x, y) => y.count - x.count || (x.value < y.value ? -1 : 1));
  const others = top.slice(kept).reduce((sum, { count }) => sum + count, 0);
  return { top: top.slice(0, kept), others };
}
