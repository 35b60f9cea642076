import { expect, test } from 'vitest';
import { wilson } from '../vocabulary/wilson.ts';
import { type Child, combine, type Node } from './combine.ts';
import { graded } from './rules/grade.ts';

const bounds = { grades: { A: 85, B: 70, C: 55 }, coverageForGrade: 0.6 };
const plain: Node = { combination: { method: 'weighted-sum' }, weighting: { method: 'given' } };

function child(weight: number, score: number | 'n/a' | null, more: Partial<Child> = {}): Child {
  const known = typeof score === 'number';
  return {
    id: `i${weight}`,
    weight,
    score: known ? score : null,
    applicable: score !== 'n/a',
    coverage: known ? 1 : 0,
    ...more,
  };
}

test('third has no evidence: 83, coverage 0.8, B', () => {
  const found = combine(
    [child(0.4, 92.5), child(0.3, 78), child(0.2, null), child(0.1, 60)],
    plain,
    bounds,
  );
  expect(found).toEqual({ score: 83, coverage: 0.8, grade: 'B', capped: false });
});

test('half the weight is missing: A is held at C', () => {
  const found = combine(
    [child(0.4, 92.5), child(0.3, null), child(0.2, null), child(0.1, 60)],
    plain,
    bounds,
  );
  expect(found).toEqual({ score: 86, coverage: 0.5, grade: 'C', capped: true });
});

test('what does not apply leaves both sides', () => {
  const found = combine(
    [child(0.4, 92.5), child(0.3, null), child(0.2, 'n/a'), child(0.1, 60)],
    plain,
    bounds,
  );
  expect(found).toEqual({ score: 86, coverage: 0.625, grade: 'A', capped: false });
});

test('four dimensions with their coverages', () => {
  const found = combine(
    [
      child(0.3, 84.2, { coverage: 0.9 }),
      child(0.25, 71.5, { coverage: 0.8 }),
      child(0.25, 60, { coverage: 0.5 }),
      child(0.2, 66, { coverage: 0.7 }),
    ],
    plain,
    bounds,
  );
  expect(found).toEqual({ score: 71.335, coverage: 0.735, grade: 'B', capped: false });
});

test('an interval across a boundary names both grades', () => {
  // The worked example goes on with the rounded ends of Wilson(46, 50).
  const { low, high } = wilson(46, 50);
  const interval = { low: Number((100 * low).toFixed(4)), high: Number((100 * high).toFixed(4)) };
  const sampled = child(0.4, 92, { interval });
  const found = combine([sampled, child(0.6, 78)], plain, bounds);
  expect(found).toMatchObject({ score: 83.6, grade: 'B', possibly: 'A', capped: false });
  expect(found.interval?.low).toBeCloseTo(79.26472, 6);
  expect(found.interval?.high).toBeCloseTo(85.538, 6);
});

test('nothing with evidence: no score and no grade; nothing applicable: no coverage', () => {
  expect(combine([child(1, null)], plain, bounds)).toEqual({
    score: null,
    coverage: 0,
    grade: null,
    capped: false,
  });
  expect(combine([child(1, 'n/a')], plain, bounds)).toMatchObject({ score: null, coverage: null });
});

test('grades compare unrounded scores, and coverage of exactly 0.6 is enough', () => {
  expect(graded({ score: 84.999999, coverage: 1 }, bounds).grade).toBe('B');
  expect(graded({ score: 85, coverage: 1 }, bounds).grade).toBe('A');
  const sixTenths = [child(0.1, 90), child(0.2, 90), child(0.3, 90), child(0.4, null)];
  expect(combine(sixTenths, plain, bounds)).toMatchObject({
    coverage: 0.6,
    grade: 'A',
    capped: false,
  });
});

test('a cap never raises a grade', () => {
  expect(graded({ score: 20, coverage: 0.1 }, bounds)).toMatchObject({ grade: 'D', capped: false });
});

test('AHP weights replace the given ones', () => {
  const node: Node = {
    combination: { method: 'weighted-sum' },
    weighting: {
      method: 'ahp',
      of: ['i1', 'i2'],
      matrix: [
        [1, 3],
        [1 / 3, 1],
      ],
    },
  };
  expect(combine([child(1, 100), child(2, 0)], node, bounds).score).toBeCloseTo(75, 9);
});
