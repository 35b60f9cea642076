import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

// The vectors of the assessment model's worked examples.
test.each([
  [46, 50, 0.811618, 0.96845],
  [0, 200, 0, 0.018845],
  [385, 400, 0.939056, 0.977145],
])('the Wilson interval of %i in %i', (hits, n, low, high) => {
  expect(wilson(hits, n).low).toBeCloseTo(low, 6);
  expect(wilson(hits, n).high).toBeCloseTo(high, 6);
});

test('a Wilson interval lies in 0–1 and holds its proportion', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
      const n = a + b;
      const { low, high } = wilson(a, n);
      const share = n === 0 ? 0.5 : a / n;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(share);
      expect(high).toBeGreaterThanOrEqual(share);
    }),
  );
});
