import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ahpRowMeans, ahpWeights, isReciprocal } from '../../vocabulary/pairwise-comparison.ts';
import { Problem } from '../../vocabulary/problem.ts';
import { blendLinear, blendProduct, entropyWeights } from './entropy.ts';
import { fuzzyEvaluation, fuzzyMinMax, fuzzyScore, fuzzyVector, membership } from './fuzzy.ts';
import { weightedGeometric, weightedSum } from './weighted.ts';

const scored = (weights: readonly number[], scores: readonly (number | null)[]) =>
  weights.map((weight, i) => ({ weight, score: scores[i] ?? null }));
const close = (found: readonly number[], wanted: readonly number[]) => {
  expect(found).toHaveLength(wanted.length);
  for (const [i, value] of wanted.entries()) expect(found[i]).toBeCloseTo(value, 6);
};
const vector = scored([0.4, 0.3, 0.2, 0.1], [92.5, 78, null, 60]);

test('weighted sum drops missing evidence and renormalises', () => {
  expect(weightedSum(vector)).toBe(83);
  expect(weightedSum(scored([0.4, 0.3, 0.2, 0.1], [92.5, null, null, 60]))).toBe(86);
  expect(weightedSum(scored([0.3, 0.25, 0.25, 0.2], [84.2, 71.5, 60, 66]))).toBe(71.335);
  expect(weightedSum(scored([1, 2], [null, null]))).toBeNull();
});

test('the geometric mean is 0 after one 0, unless a floor holds it', () => {
  expect(weightedGeometric(vector, 0)).toBeCloseTo(82.200649, 6);
  const withZero = scored([0.5, 0.3, 0.2], [90, 80, 0]);
  expect(weightedGeometric(withZero, 0)).toBe(0);
  expect(weightedGeometric(withZero, 1)).toBeCloseTo(35.322241, 6);
  expect(weightedSum(withZero)).toBe(69);
});

test('AHP accepts consistent comparisons and rejects contradictory ones', () => {
  const good = [
    [1, 2, 3, 4],
    [1 / 2, 1, 2, 3],
    [1 / 3, 1 / 2, 1, 2],
    [1 / 4, 1 / 3, 1 / 2, 1],
  ];
  const found = ahpWeights(good);
  close(found.weights, [0.467296, 0.277181, 0.160088, 0.095435]);
  expect(found.lambdaMax).toBeCloseTo(4.030983, 6);
  expect(found.consistencyIndex).toBeCloseTo(0.010328, 6);
  expect(found.consistencyRatio).toBeCloseTo(0.011475, 6);
  expect(found.accepted).toBe(true);
  close(ahpRowMeans(good), [0.466849, 0.27759, 0.160267, 0.095295]);
  const bad = ahpWeights([
    [1, 5, 1 / 3],
    [1 / 5, 1, 4],
    [3, 1 / 4, 1],
  ]);
  expect(bad.lambdaMax).toBeCloseTo(5.170304, 6);
  expect(bad.consistencyIndex).toBeCloseTo(1.085152, 6);
  expect(bad.consistencyRatio).toBeCloseTo(1.870952, 6);
  expect(bad.accepted).toBe(false);
});

test('a matrix of one or two rows has consistency ratio 0; a lopsided one is not reciprocal', () => {
  expect(ahpWeights([[1]]).consistencyRatio).toBe(0);
  expect(
    ahpWeights([
      [1, 4],
      [0.25, 1],
    ]),
  ).toMatchObject({ consistencyRatio: 0, accepted: true });
  expect(
    isReciprocal([
      [1, 4],
      [0.25, 1],
    ]),
  ).toBe(true);
  expect(
    isReciprocal([
      [1, 4],
      [0.3, 1],
    ]),
  ).toBe(false);
  expect(isReciprocal([[2]])).toBe(false);
});

test('entropy weights reward spread, and the linear blend deletes nothing', () => {
  const found = entropyWeights([
    [90, 60, 75],
    [85, 80, 75],
    [70, 40, 75],
    [95, 20, 75],
  ]);
  close(found.entropies, [0.995503, 0.92322, 1]);
  close(found.divergences, [0.004497, 0.07678, 0]);
  close(found.weights, [0.055333, 0.944667, 0]);
  close(blendProduct([0.5, 0.3, 0.2], found.weights), [0.088941, 0.911059, 0]);
  close(blendLinear([0.5, 0.3, 0.2], found.weights, 0.5), [0.277666, 0.622334, 0.1]);
});

test('entropy weights: one asset is refused, no spread gives equal weights, a zero column none', () => {
  expect(() => entropyWeights([[1, 2]])).toThrowError(Problem);
  close(
    entropyWeights([
      [5, 7],
      [5, 7],
    ]).weights,
    [0.5, 0.5],
  );
  close(
    entropyWeights([
      [0, 1],
      [0, 3],
    ]).weights,
    [0, 1],
  );
  close(
    entropyWeights([
      [null, 1],
      [4, 3],
    ]).weights,
    [0, 1],
  );
});

test('fuzzy evaluation follows the worked example', () => {
  const weights = [0.5, 0.3, 0.2];
  const memberships = [
    [0.5, 0.3, 0.2, 0],
    [0.2, 0.5, 0.2, 0.1],
    [0.1, 0.2, 0.4, 0.3],
  ];
  const b = fuzzyVector(weights, memberships);
  close(b, [0.33, 0.34, 0.24, 0.09]);
  expect(fuzzyScore(b)).toBeCloseTo(75.475, 6);
  const crude = fuzzyMinMax(weights, memberships);
  close(crude, [0.5, 0.3, 0.2, 0.2]);
  expect(fuzzyScore(crude)).toBeCloseTo(75, 6);
  close(membership(95), [1, 0, 0, 0]);
  close(membership(81), [0.233333, 0.766667, 0, 0]);
  close(membership(50), [0, 0, 0.444444, 0.555556]);
  close(membership(30), [0, 0, 0, 1]);
  expect(fuzzyEvaluation(scored([1], [null]))).toBeNull();
});

const children = fc.array(
  fc.record({
    weight: fc.double({ min: 0.01, max: 10, noNaN: true }),
    score: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
  }),
  { minLength: 1, maxLength: 8 },
);
const methods = [
  weightedSum,
  (list: typeof vector) => weightedGeometric(list, 1),
  (list: typeof vector) => fuzzyEvaluation(list),
];

test.each(methods)(
  'method %#: in range, missing changes nothing, order and scale do not matter',
  (method) => {
    fc.assert(
      fc.property(children, fc.double({ min: 0.1, max: 50, noNaN: true }), (list, factor) => {
        const score = method(list);
        fc.pre(list.some((child) => child.score !== null));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(method([...list, { weight: 3, score: null }])).toBe(score);
        expect(method([...list].reverse())).toBeCloseTo(score ?? 0, 9);
        const scaled = list.map((child) => ({ ...child, weight: child.weight * factor }));
        expect(method(scaled)).toBeCloseTo(score ?? 0, 9);
      }),
    );
  },
);

test.each(methods)('method %#: a better answer never lowers the score', (method) => {
  fc.assert(
    fc.property(
      children,
      fc.nat(),
      fc.double({ min: 0, max: 100, noNaN: true }),
      (list, at, up) => {
        const i = at % list.length;
        const before = list[i]?.score;
        fc.pre(before !== null && before !== undefined && up >= before);
        const raised = list.map((child, j) => (j === i ? { ...child, score: up } : child));
        expect(method(raised)).toBeGreaterThanOrEqual((method(list) ?? 0) - 1e-9);
      },
    ),
  );
});
