import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Seeded, seeded } from '../../../../test/evaluation/seeded.ts';
import { ageAt } from '../../../vocabulary/calendar-date.ts';
import { fullYears, mineElapsedYears } from './elapsed-years.ts';
import type { NumberColumn } from './number-matrix.ts';

const numberOf = (iso: string) => Number(iso.replaceAll('-', ''));
const rows = 400;
const seeds = fc.integer({ min: 1, max: 1e9 });

function drawn(seed: number, draw: (of: Seeded) => readonly number[]) {
  const of = seeded(seed);
  const table = Array.from({ length: rows }, () => draw(of));
  const column = (at: number) => Float64Array.from(table, (row) => row[at] ?? Number.NaN);
  const numbers = column(0);
  const years: NumberColumn = {
    name: 'years',
    numbers,
    low: numbers.reduce((a, b) => Math.min(a, b)),
    high: numbers.reduce((a, b) => Math.max(a, b)),
    whole: true,
    rounding: 0.5,
  };
  const from = { name: 'from', days: column(1) };
  const until = { name: 'until', days: column(2) };
  return { years, from, until };
}

test('full years are those of the calendar', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const draw = seeded(seed);
      const [from, until] = [draw.day(1920, 2000), draw.day(2001, 2030)];
      expect(fullYears(numberOf(from), numberOf(until))).toBe(ageAt(from, until));
    }),
  );
});

test('ages up to a date of the row are found, whatever else one cell in fifteen holds', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      let row = 0;
      const { years, from, until } = drawn(seed, (draw) => {
        const [born, seen] = [draw.day(1930, 2005), draw.day(2015, 2024)];
        row += 1;
        const age = row % 15 === 0 ? draw.whole(0, 90) : ageAt(born, seen);
        return [age, numberOf(born), numberOf(seen)];
      });
      const found = mineElapsedYears(years, { from: [from, until], until: [from, until] });
      expect(found).toMatchObject({ from: { name: 'from' }, until: { name: 'until' } });
    }),
    { numRuns: 30 },
  );
});

test('the day that all ages were counted on is learnt, to a few days', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 2005, max: 2025 }), (seed, year) => {
      const counted = seeded(seed).day(year, year);
      const { years, from } = drawn(seed, (draw) => {
        const born = draw.day(1930, 2000);
        return [ageAt(born, counted), numberOf(born)];
      });
      const found = mineElapsedYears(years, { from: [from], until: [from] });
      expect(found?.exact).toBeGreaterThan(0.99);
      expect(Math.abs(Number(found?.until) - numberOf(counted))).toBeLessThan(10_000);
    }),
    { numRuns: 30 },
  );
});

test.each<[string, (draw: Seeded) => readonly number[]]>([
  [
    'ages of others',
    (draw) => [draw.whole(18, 65), numberOf(draw.day(1950, 2005)), numberOf(draw.day(2020, 2024))],
  ],
  [
    'ages of students, who are all about as old',
    (draw) => [draw.whole(19, 21), numberOf(draw.day(2002, 2004)), numberOf(draw.day(2023, 2023))],
  ],
  [
    'points that grow with age but do not count it',
    (draw) => {
      const born = draw.day(1940, 2000);
      return [Math.round(ageAt(born, '2024-01-01') / 2 + draw.whole(0, 9)), numberOf(born)];
    },
  ],
  [
    'one number in every row',
    (draw) => [30, numberOf(draw.day(1994, 1994)), numberOf(draw.day(2024, 2024))],
  ],
])('%s are no years between days', (_, row) => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { years, from, until } = drawn(seed, row);
      expect(
        mineElapsedYears(years, { from: [from, until], until: [from, until] }),
      ).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});
