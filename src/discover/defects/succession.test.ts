import fc from 'fast-check';
import { expect, test } from 'vitest';
import { succession } from './succession.ts';

test('one half where nothing was seen, never certain, and nearer to the share the more was', () => {
  expect(succession(0, 0)).toBe(0.5);
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (hits, others) => {
      const p = succession(hits, hits + others);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThan(1);
      expect(succession(10 * hits, 10 * (hits + others)) >= p).toBe(hits >= others);
    }),
  );
});
