import { expect, test } from 'vitest';
import { outlierCount } from './number-measures.ts';
import { robustBand } from './robust-outlier.ts';
import { medianAbsoluteDeviation, weightedNumbers } from './weighted-numbers.ts';

const numbers = (...values: readonly number[]) =>
  weightedNumbers(
    Float64Array.from(values),
    Float64Array.from(values, () => 1),
  );

// The worked example of the assessment model.
test('robust outliers by the median absolute deviation', () => {
  const example = numbers(10, 11, 9, 10, 12, 10, 11, 50);
  const band = robustBand(example);
  expect(band).toMatchObject({ median: 10.5, mad: 0.5 });
  expect(band?.threshold).toBeCloseTo(2.59455, 6);
  expect(outlierCount(example, medianAbsoluteDeviation(example))).toBe(1);
});

test('the rule does not apply where the deviation is 0', () => {
  expect(robustBand(numbers(1, 1, 1, 9))).toBeNull();
  expect(robustBand(numbers())).toBeNull();
});
