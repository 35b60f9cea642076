import { expect, test } from 'vitest';
import { type AskedSet, bestThreshold, f1From, leaveOneOut, leftOutSets } from './leave-one-out.ts';
import { scoreSets } from './score.ts';

const truth = new Set(['a', 'b']);

/** A set whose right answers are this sure, and its wrong one that. */
function asked(set: string, right: number, wrong: number, shared = true): AskedSet {
  const answers = new Map([
    ['a', right],
    ['b', right],
    ['x', wrong],
  ]);
  return { set, shared, asked: [{ of: 'q', set, answers, truth }], shipped: 0.8 };
}

test('F1 at a threshold counts the answers from there on', () => {
  const { asked: one } = asked('s', 0.8, 0.3);
  expect(f1From(one, 0.3)).toBeCloseTo(0.8);
  expect(f1From(one, 0.31)).toBe(1);
  expect(f1From(one, 0.81)).toBe(0);
});

test('tables of one set count together, so a false alarm in a clean one weighs', () => {
  const { asked: one } = asked('s', 0.8, 0.3);
  const clean = { of: 'q', set: 's', answers: new Map([['y', 0.5]]), truth: new Set<string>() };
  expect(f1From([...one, clean], 0.4)).toBeCloseTo(4 / 5);
  expect(f1From([...one, clean], 0.6)).toBe(1);
});

test('of equally good thresholds the middle one is chosen', () => {
  // Right from 0.35 to 0.80: between the wrong answers and the right ones.
  expect(bestThreshold([asked('s', 0.8, 0.3)])).toBe(0.55);
});

test('a set has no part in the choice of its own threshold', () => {
  const sets = [asked('low', 0.4, 0.1), asked('high', 0.9, 0.6), asked('made', 0.4, 0.1, false)];
  const [low, high] = leaveOneOut('q', sets);
  // Both others together cannot be pleased; `made` alone is as `low`, so `high` gets the worse one.
  expect(high).toMatchObject({ set: 'high', others: ['low'], generated: 1, threshold: 0.25 });
  expect(high?.f1).toBeCloseTo(0.8);
  expect(low).toMatchObject({ set: 'low', others: ['high'], generated: 1 });
});

test('with one shared set, generated ones alone choose; they are never left out', () => {
  const found = leaveOneOut('q', [asked('one', 0.9, 0.6), asked('made', 0.4, 0.1, false)]);
  expect(found).toMatchObject([{ set: 'one', others: [], generated: 1, threshold: 0.25 }]);
});

test('scores of the same question meet, each with the F1 of what was answered', () => {
  const answers = new Map([
    ['a', 0.9],
    ['b', 0.2],
  ]);
  const score = (set: string) => ({
    ...scoreSets(`${set}: q`, new Set(['a']), truth),
    asked: { of: 'q', set, answers, truth },
  });
  const unasked = scoreSets('other: q', new Set(), truth);
  const found = leftOutSets([score('made')], [score('s'), unasked]);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ question: 'q', set: 's', generated: 1, f1: 1 });
  expect(found[0]?.shipped).toBeCloseTo(2 / 3);
});
