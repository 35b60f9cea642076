import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeded } from '../../../../test/evaluation/seeded.ts';
import { converted, otherUnit } from './other-unit.ts';

const counted = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b).map((number) => ({ number, text: String(number), count: 1 }));
const normal = (seed: number, mean: number, sd: number, length = 500) => {
  const draw = seeded(seed);
  return Array.from({ length }, () => draw.normal(mean, sd));
};
const fromOf = (strays: readonly number[], body: readonly number[], header = 'c1') =>
  otherUnit(counted(strays), counted(body), header)?.conversion.from;
const seeds = fc.integer({ min: 1, max: 1_000_000 });

test('several cells in another unit tell which it is, whatever the header', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const inches = normal(seed + 1, 170, 6, 12).map((cm) => cm / 2.54);
      const fahrenheit = normal(seed + 2, 37, 0.4, 12).map((c) => c * 1.8 + 32);
      expect(fromOf(inches, normal(seed, 170, 8))).toBe('in');
      expect(fromOf(fahrenheit, normal(seed, 37, 0.5))).toBe('°F');
    }),
  );
});

test('of one cell, the header tells between conversions that both bring it back', () => {
  const [body, stray] = [normal(3, 170, 8), [72]];
  expect(fromOf(stray, body)).toBeUndefined();
  expect(fromOf(stray, body, 'height')).toBe('in');
  expect(fromOf(stray, body, '身高')).toBe('in');
  expect(fromOf(stray, body, 'weight')).toBe('kg');
});

test('in a wide or long-tailed column nothing is another unit', () => {
  fc.assert(
    fc.property(seeds, fc.double({ min: 1e-3, max: 1e6, noNaN: true }), (seed, stray) => {
      const draw = seeded(seed);
      const body = Array.from({ length: 500 }, () => Math.exp(draw.normal(4, 1)));
      expect(fromOf([stray], body)).toBeUndefined();
    }),
  );
});

test('what no conversion brings back is in no other unit', () => {
  fc.assert(
    fc.property(seeds, fc.constantFrom(900, 5, -999, 0, 99_999), (seed, stray) => {
      expect(fromOf([stray], normal(seed, 170, 8), 'height')).toBeUndefined();
    }),
  );
});

test('a conversion and its reverse lead back', () => {
  const fahrenheit = otherUnit(counted([98.6, 98.2]), counted(normal(1, 37, 0.5)), 'c1');
  expect(fahrenheit && converted(98.6, fahrenheit.conversion)).toBeCloseTo(37, 9);
});
