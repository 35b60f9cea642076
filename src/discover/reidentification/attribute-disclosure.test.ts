import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeDisclosure } from './attribute-disclosure.ts';
import type { ClassValues } from './class-values.ts';

/** Rows of classes, columns of values: how often each value occurs in each class. */
function counted(matrix: readonly (readonly number[])[]): ClassValues {
  const entries = matrix.flatMap((row, group) =>
    row.flatMap((count, value) => (count === 0 ? [] : [{ group, value, count }])),
  );
  return {
    groups: entries.map(({ group }) => group),
    values: entries.map(({ value }) => value),
    counts: entries.map(({ count }) => count),
  };
}

// The vector of domain/assessment-model.md, section 4.
test('classes of (3, 1, 0) and (2, 2, 2)', () => {
  const found = attributeDisclosure(
    counted([
      [3, 1, 0],
      [2, 2, 2],
    ]),
    'equal',
  );
  expect(found.entropyDiversity).toBeCloseTo(1.754765, 6);
  expect(found.closeness).toBe(0.25);
  expect(found.exposure).toBeCloseTo(0.569877, 6);
  expect(found).toMatchObject({ distinctDiversity: 2, below: { l: 2, records: 0 } });
});

test('rows of classes with one value are below l = 2', () => {
  const found = attributeDisclosure(
    counted([
      [3, 0],
      [1, 1],
      [0, 1],
    ]),
    'equal',
  );
  expect(found).toMatchObject({ distinctDiversity: 1, below: { records: 4 }, exposure: 1 });
});

// Nine salaries from 3 to 11 thousand in classes of three: Li, Li and Venkatasubramanian 2007, section 5.
test('classes (3, 4, 5), (6, 8, 11) and (7, 9, 10) of nine ordered values', () => {
  const classes = [
    [1, 1, 1, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 1, 0, 1, 0, 0, 1],
    [0, 0, 0, 0, 1, 0, 1, 1, 0],
  ];
  expect(attributeDisclosure(counted(classes), 'ordered').closeness).toBeCloseTo(0.375, 12);
  expect(attributeDisclosure(counted(classes), 'equal').closeness).toBeCloseTo(2 / 3, 12);
});

const matrices = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([groups, values]) =>
    fc.array(fc.array(fc.nat(20), { minLength: values, maxLength: values }), {
      minLength: groups,
      maxLength: groups,
    }),
  )
  .filter((matrix) => matrix.some((row) => row.some((count) => count > 0)));

test('l is 1 at least, t lies in 0 to 1, and no order makes values farther apart', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      const [equal, ordered] = (['equal', 'ordered'] as const).map((distance) =>
        attributeDisclosure(counted(matrix), distance),
      );
      for (const found of [equal, ordered]) {
        expect(found?.entropyDiversity).toBeGreaterThanOrEqual(1);
        expect(found?.entropyDiversity).toBeLessThanOrEqual(found?.distinctDiversity ?? 0);
        expect(found?.closeness).toBeGreaterThanOrEqual(0);
        expect(found?.closeness).toBeLessThanOrEqual(1);
      }
      expect(ordered?.closeness).toBeLessThanOrEqual((equal?.closeness ?? 0) + 1e-9);
    }),
  );
});

test('ordered distance is the mean difference of cumulative shares, value by value', () => {
  fc.assert(
    fc.property(matrices, (matrix) => {
      // Values that no class has are no values of the table.
      const used = (matrix[0] ?? []).map((_, j) => matrix.some((row) => (row[j] ?? 0) > 0));
      const rows = matrix.map((row) => row.filter((_, j) => used[j])).filter((row) => sum(row) > 0);
      const all = (rows[0] ?? []).map((_, j) => sum(rows.map((row) => row[j] ?? 0)));
      const far = (row: readonly number[]) =>
        sum(
          all.map((_, j) => {
            const upTo = (of: readonly number[]) => sum(of.slice(0, j + 1)) / sum(of);
            return Math.abs(upTo(row) - upTo(all));
          }),
        ) / Math.max(1, all.length - 1);
      expect(attributeDisclosure(counted(matrix), 'ordered').closeness).toBeCloseTo(
        Math.max(...rows.map(far)),
        9,
      );
    }),
  );
});

test('one class is the table: t is 0', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 }).filter((row) => sum(row) > 0),
      fc.constantFrom('equal' as const, 'ordered' as const),
      (row, distance) => {
        expect(attributeDisclosure(counted([row]), distance).closeness).toBe(0);
      },
    ),
  );
});

function sum(of: readonly number[]): number {
  return of.reduce((total, each) => total + each, 0);
}
