import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effectiveRank, symmetricEigenvalues } from './effective-rank.ts';
import { labelBalance } from './label-balance.ts';
import { attributeDisclosure, reidentificationRisk } from './reidentification.ts';
import { robustBand, robustUnits } from './robust-outlier.ts';
import { wilsonInterval } from './wilson.ts';

test.each([
  [46, 50, 0.811618, 0.96845],
  [0, 200, 0, 0.018845],
  [385, 400, 0.939056, 0.977145],
])('the Wilson interval of %i in %i', (k, n, low, high) => {
  expect(wilsonInterval(k, n).low).toBeCloseTo(low, 6);
  expect(wilsonInterval(k, n).high).toBeCloseTo(high, 6);
});

test('a Wilson interval lies in 0–1 and holds its proportion', () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (a, b) => {
      const n = a + b;
      const { low, high } = wilsonInterval(a, n);
      const p = n === 0 ? 0.5 : a / n;
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(p);
      expect(high).toBeGreaterThanOrEqual(p);
    }),
  );
});

test('effective rank of a correlation matrix', () => {
  const matrix = [
    [1, 0.9, 0.1],
    [0.9, 1, 0.2],
    [0.1, 0.2, 1],
  ];
  const [a, b, c] = symmetricEigenvalues(matrix);
  expect(a).toBeCloseTo(1.947623, 6);
  expect(b).toBeCloseTo(0.958054, 6);
  expect(c).toBeCloseTo(0.094323, 6);
  expect(effectiveRank(matrix)).toBeCloseTo(2.124979, 6);
  expect((effectiveRank(matrix) ?? 0) / 3).toBeCloseTo(0.708326, 6);
  expect(effectiveRank([[1]])).toBeNull();
});

test('effective rank is n for independent columns and 1 for copies', () => {
  expect(
    effectiveRank([
      [1, 0],
      [0, 1],
    ]),
  ).toBeCloseTo(2, 9);
  expect(
    effectiveRank([
      [1, 1],
      [1, 1],
    ]),
  ).toBeCloseTo(1, 9);
});

test('label balance', () => {
  expect(labelBalance([70, 30])).toBeCloseTo(0.969695, 6);
  expect(labelBalance([5, 5, 5])).toBe(1);
  expect(labelBalance([])).toBeNull();
});

test('robust outliers by the median absolute deviation', () => {
  const band = robustBand([10, 11, 9, 10, 12, 10, 11, 50]);
  expect(band).toMatchObject({ median: 10.5, mad: 0.5 });
  expect(band?.threshold).toBeCloseTo(2.59455, 6);
  expect(band === null ? 0 : robustUnits(50, band)).toBeCloseTo(53.28477, 6);
  expect(robustBand([1, 1, 1, 9])).toBeNull();
});

test('re-identification by class sizes', () => {
  expect(reidentificationRisk([1, 2, 2, 5, 10], 0.2)).toEqual({
    maximum: 1,
    atRisk: 0.25,
    average: 0.25,
  });
  expect(reidentificationRisk([], 0.2)).toBeNull();
});

test('l-diversity and t-closeness', () => {
  const found = attributeDisclosure(
    [
      [3, 1, 0],
      [2, 2, 2],
    ],
    [0.5, 0.3, 0.2],
  );
  expect(found?.l).toBeCloseTo(1.754765, 6);
  expect(found?.t).toBeCloseTo(0.25, 6);
  expect(found?.exposure).toBeCloseTo(0.569877, 6);
});
