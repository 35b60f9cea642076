import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clustersOf, oneToOne, type ScoredPair } from './clusters.ts';

const pairs = fc.array(
  fc.record({
    left: fc.nat(20),
    right: fc.integer({ min: 21, max: 40 }),
    confidence: fc.double({ min: 0.5, max: 1, noNaN: true }),
  }),
);

test('every pair lies in one cluster, and every record in at most one', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const clusters = clustersOf(some);
      const records = clusters.flat();
      expect(new Set(records).size).toBe(records.length);
      for (const { left, right } of some) {
        expect(clusters.filter((of) => of.includes(left) && of.includes(right))).toHaveLength(1);
      }
    }),
  );
});

test('one to one: no record twice, and what is left out gave way to a likelier pair', () => {
  fc.assert(
    fc.property(pairs, (some) => {
      const kept = oneToOne(some);
      expect(new Set(kept.map(({ left }) => left)).size).toBe(kept.length);
      expect(new Set(kept.map(({ right }) => right)).size).toBe(kept.length);
      const gaveWay = (pair: ScoredPair) =>
        kept.some(
          (k) =>
            (k.left === pair.left || k.right === pair.right) && k.confidence >= pair.confidence,
        );
      expect(some.every((pair) => kept.includes(pair) || gaveWay(pair))).toBe(true);
    }),
  );
});
