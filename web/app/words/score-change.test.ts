import { expect, test } from 'vitest';
import { signedChange } from './score-change.ts';

test.each([
  [74.26, 74.24, '−0.1'],
  [74.24, 74.16, '0.0'],
  [70, 72.5, '+2.5'],
  [55.05, 55.14, '0.0'],
])('from %d to %d is %s, as the scores are shown', (before, after, change) => {
  expect(signedChange(before, after)).toBe(change);
});
