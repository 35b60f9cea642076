import { expect, test } from 'vitest';
import { estimatedRange } from './estimated-range.ts';

const simulated = (doubt: number) => ({
  step: 'income.value',
  p10: 178055.9634,
  p50: 240381.4172,
  p90: 316360.1494,
  mean: 0,
  deviation: 0,
  variation: null,
  error: { p10: doubt / 2, p50: doubt, p90: doubt / 3 },
  density: { from: 0, to: 0, counts: [] },
  contributions: [],
});

test.each([
  [0, ['178055.96', '240381.42', '316360.15']],
  [0.0001, ['178055.96', '240381.42', '316360.15']],
  [0.3, ['178056', '240381.4', '316360.1']],
  [7, ['178056', '240381', '316360']],
  [1200, ['178000', '240000', '316000']],
])('a range in doubt by %d is rounded there', (doubt, expected) => {
  const { low, middle, high } = estimatedRange(simulated(doubt));
  expect([low, middle, high]).toEqual(expected);
});
