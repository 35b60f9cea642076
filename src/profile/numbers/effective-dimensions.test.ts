import { expect, test } from 'vitest';
import { effectiveDimensions, symmetricEigenvalues } from './effective-dimensions.ts';

// The worked example of the assessment model (V4.3).
test('effective dimensions of a correlation matrix', () => {
  const matrix = [
    [1, 0.9, 0.1],
    [0.9, 1, 0.2],
    [0.1, 0.2, 1],
  ];
  const [a, b, c] = symmetricEigenvalues(matrix);
  expect(a).toBeCloseTo(1.947623, 6);
  expect(b).toBeCloseTo(0.958054, 6);
  expect(c).toBeCloseTo(0.094323, 6);
  expect(effectiveDimensions(matrix)).toBeCloseTo(2.124979, 6);
  expect(effectiveDimensions(matrix) / 3).toBeCloseTo(0.708326, 6);
});

test('as many as the columns where they are independent, 1 for copies', () => {
  const pair = (r: number) => [
    [1, r],
    [r, 1],
  ];
  expect(effectiveDimensions(pair(0))).toBeCloseTo(2, 9);
  expect(effectiveDimensions(pair(1))).toBeCloseTo(1, 9);
});
