import { expect, test } from 'vitest';
import { digitCounts } from './digits.ts';
import { numberMeasures } from './number-measures.ts';

test('numbers whose squares no double holds have no variance, and no moment that is not a number', () => {
  const numbers = {
    values: Float64Array.of(-1e308, 1, 1e308),
    counts: Float64Array.of(1, 1, 1),
    total: 3,
  };
  const { safe, content } = numberMeasures(numbers, digitCounts(numbers));
  expect(content).toMatchObject({
    min: -1e308,
    max: 1e308,
    variance: null,
    standardDeviation: null,
  });
  expect(safe).toMatchObject({ skewness: null, kurtosis: null });
});
