import { expect, test } from 'vitest';
import { misses } from './aims.ts';
import { f1Of, scoreSets } from './score.ts';

test('right, wrong and missed answers make precision, recall and F1', () => {
  const score = scoreSets(
    's: t',
    new Set(['a', 'b', 'c', 'x']),
    new Set(['a', 'b', 'c', 'd', 'e']),
  );
  expect(score).toMatchObject({ truePositives: 3, falsePositives: 1, falseNegatives: 2 });
  expect(score).toMatchObject({ precision: 0.75, recall: 0.6, wrong: ['x'], missed: ['d', 'e'] });
  expect(score.f1).toBeCloseTo((2 * 0.75 * 0.6) / (0.75 + 0.6));
});

test('nothing found is right where nothing is true, and worthless where something is', () => {
  const none = new Set<string>();
  expect(scoreSets('s: t', none, none)).toMatchObject({ precision: 1, recall: 1, f1: 1 });
  expect(scoreSets('s: t', none, new Set(['a']))).toMatchObject({ precision: 0, recall: 0, f1: 0 });
  expect(scoreSets('s: t', new Set(['x']), none)).toMatchObject({ precision: 0, recall: 1, f1: 0 });
  expect(f1Of({ right: 0, wrong: 0, missed: 0 })).toBe(1);
});

test('a score below its aim is a miss with what was told of it, one at the aim is none', () => {
  const at = (f1: number) => ({ ...scoreSets('hospital: error cells', new Set(), new Set()), f1 });
  expect(misses([at(0.8)])).toEqual([]);
  expect(misses([at(0.79)])).toMatchObject([{ aim: 0.8, reason: 'not yet looked into' }]);
});
