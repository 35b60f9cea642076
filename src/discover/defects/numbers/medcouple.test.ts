import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded } from '../../../../test/evaluation/seeded.ts';
import { weightedNumbers } from '../../../profile/numbers/weighted-numbers.ts';
import { adjustedFences, medcouple } from './medcouple.ts';

const ascending = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b);
const some = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 3, maxLength: 40 });

describe('medcouple', () => {
  // Kernels of {3, 5, 9} over {1, 2, 3} by the definition, in order: −1, −1, 0, 0, 1/3, 1/2, 5/7, 1, 1.
  test('is the median of the kernels', () => {
    expect(medcouple([1, 2, 3, 5, 9])).toBeCloseTo(1 / 3, 12);
    expect(medcouple([1, 2, 3, 4, 5])).toBe(0);
    expect(medcouple([7, 7, 7])).toBe(0);
  });

  test('changes its sign where the numbers are mirrored, and nothing where they are shifted or scaled', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 9 }), fc.integer(), (numbers, factor, shift) => {
        const own = medcouple(ascending(numbers));
        expect(own).toBeGreaterThanOrEqual(-1);
        expect(own).toBeLessThanOrEqual(1);
        expect(medcouple(ascending(numbers.map((n) => -n)))).toBeCloseTo(-own, 12);
        const moved = numbers.map((n) => n * factor + (shift % 1000));
        expect(medcouple(ascending(moved))).toBeCloseTo(own, 9);
      }),
    );
  });
});

const drawn = (draw: (of: ReturnType<typeof seeded>) => number, seed = 5, cells = 4000) => {
  const of = seeded(seed);
  return Float64Array.from({ length: cells }, () => draw(of));
};
const fencesOf = (numbers: Float64Array) =>
  adjustedFences(weightedNumbers(numbers, new Float64Array(numbers.length).fill(1)));

describe('fences adjusted for skew', () => {
  test('lie 3.5 standard deviations out on a normal column', () => {
    const fences = fencesOf(drawn((of) => of.normal(100, 10)));
    expect(fences?.low).toBeGreaterThan(60);
    expect(fences?.low).toBeLessThan(70);
    expect(fences?.high).toBeGreaterThan(130);
    expect(fences?.high).toBeLessThan(140);
  });

  test.each<[string, (of: ReturnType<typeof seeded>) => number]>([
    ['log-normal', (of) => Math.exp(of.normal(4, 0.7))],
    ['exponential', (of) => -Math.log(1 - of.next())],
    ['the mirror of one', (of) => Math.log(1 - of.next())],
  ])('name under one in two hundred of a %s column', (_, draw) => {
    const numbers = drawn(draw);
    const { low = 0, high = 0 } = fencesOf(numbers) ?? {};
    const named = numbers.filter((n) => n < low || n > high);
    expect(named.length).toBeLessThan(numbers.length / 200);
  });

  test('there are none where half of the cells are one number', () => {
    expect(fencesOf(Float64Array.from([0, 0, 0, 0, 0, 0, 5]))).toBeUndefined();
  });
});
