import { expect, test } from 'vitest';
import { wilson } from './wilson.ts';

// The vectors of domain/assessment-model.md, section 4.
test.each([
  [46, 50, 0.811618, 0.96845],
  [0, 200, 0, 0.018845],
  [385, 400, 0.939056, 0.977145],
])('Wilson interval of %i in %i', (k, n, low, high) => {
  expect(wilson(k, n).low).toBeCloseTo(low, 6);
  expect(wilson(k, n).high).toBeCloseTo(high, 6);
});
