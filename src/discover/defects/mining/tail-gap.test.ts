import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Seeded, seeded } from '../../../../test/evaluation/seeded.ts';
import type { NumberCount } from '../columns/column-numbers.ts';
import { isBeyondTail } from './tail-gap.ts';

const counted = (numbers: Iterable<number>): NumberCount[] =>
  Array.from(numbers, (number) => ({ text: String(number), count: 1, number })).sort(
    (a, b) => a.number - b.number,
  );
const seeds = fc.integer({ min: 1, max: 1e9 });

function column(draw: (of: Seeded) => number, seed: number): readonly NumberCount[] {
  const of = seeded(seed);
  return counted(Float64Array.from({ length: 1000 }, () => draw(of)));
}

/** How many of 400 clean columns have an outermost number that no tail explains. */
function alarms(draw: (of: Seeded) => number): number {
  let found = 0;
  for (let seed = 1; seed <= 400; seed++) {
    const numbers = column(draw, seed);
    const median = numbers[500]?.number ?? 0;
    for (const side of [numbers.slice(0, 1), numbers.slice(-1)]) {
      if (Math.abs((side[0]?.number ?? 0) - median) < 3 * Math.abs(median)) continue;
      const body = numbers.filter((entry) => !side.includes(entry));
      if (isBeyondTail(side, body, median)) found += 1;
    }
  }
  return found;
}

const student = (freedom: number) => (of: Seeded) => {
  const chi = Array.from({ length: freedom }, () => of.normal(0, 1) ** 2).reduce((a, b) => a + b);
  return of.normal(0, 1) / Math.sqrt(chi / freedom);
};

test.each<[string, (of: Seeded) => number]>([
  ['Pareto with a mean', (of) => (1 - of.next()) ** (-1 / 1.5)],
  ['Student with two degrees of freedom', student(2)],
  ['Student with three', student(3)],
])('the ends of a clean %s column are hardly ever beyond its tail', (_, draw) => {
  expect(alarms(draw)).toBeLessThanOrEqual(2);
});

test('a number far beyond a normal column is, however far the column lies from zero', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: -1000, max: 1000 }), (seed, mean) => {
      const numbers = column((of) => of.normal(mean, 5), seed);
      expect(isBeyondTail(counted([mean + 400]), numbers, mean)).toBe(true);
      expect(isBeyondTail(counted([mean - 400]), numbers, mean)).toBe(true);
    }),
    { numRuns: 30 },
  );
});

test('several numbers far out are surer than one', () => {
  const numbers = column(student(3), 7);
  const far = (numbers.at(-1)?.number ?? 0) * 6;
  expect(isBeyondTail(counted([far]), numbers, 0)).toBe(false);
  expect(isBeyondTail(counted([far, far + 1, far + 2]), numbers, 0)).toBe(true);
});
