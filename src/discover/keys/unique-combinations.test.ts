import fc from 'fast-check';
import { expect, test } from 'vitest';
import { uniqueCombinations } from './unique-combinations.ts';

const limits = { size: 4, tries: 10_000 };
const columnsOf = (rows: readonly (readonly number[])[]) =>
  (rows[0] ?? []).map((_, c) => Float64Array.from(rows, (row) => row[c] ?? Number.NaN));

/** All minimal unique combinations of two to four columns, by trying every one. */
function byTrying(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const width = rows[0]?.length ?? 0;
  const isUnique = (mask: number) =>
    new Set(rows.map((row) => row.filter((_, c) => mask & (1 << c)).join())).size === rows.length;
  const unique = Array.from({ length: 2 ** width }, (_, mask) => mask).filter(
    (mask) => mask > 0 && isUnique(mask),
  );
  return unique
    .filter((mask) => !unique.some((other) => other !== mask && (other & mask) === other))
    .map((mask) => Array.from({ length: width }, (_, c) => c).filter((c) => mask & (1 << c)))
    .filter((of) => of.length >= 2 && of.length <= limits.size);
}

test('finds exactly the minimal unique combinations', () => {
  const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: width, maxLength: width }), {
      minLength: 2,
      maxLength: 12,
    }),
  );
  fc.assert(
    fc.property(table, (rows) => {
      const found = uniqueCombinations(columnsOf(rows), limits).map(({ columns }) =>
        columns.join(),
      );
      expect([...found].sort()).toEqual(byTrying(rows).map(String).sort());
    }),
    { numRuns: 500 },
  );
});

test('a column with a gap takes no part, and tries are bounded', () => {
  const rows = Array.from({ length: 36 }, (_, i) => [i % 6, Math.floor(i / 6), 0]);
  const [a, b, c] = columnsOf(rows);
  if (!a || !b || !c) throw new Error('bug: three columns were made');
  const [found, ...others] = uniqueCombinations([a, b, c], limits);
  expect(others).toEqual([]);
  expect(found?.columns).toEqual([0, 1]);
  // 36 · 35 / 2 pairs of rows, of which 1 / 36 would agree by chance.
  expect(found?.expectedRepeats).toBeCloseTo(17.5, 9);
  expect(uniqueCombinations([a, b, c], { size: 4, tries: 0 })).toEqual([]);
  expect(uniqueCombinations([Float64Array.from(a).fill(Number.NaN, 0, 1), b], limits)).toEqual([]);
});
