import { expect, test } from 'vitest';
import { classRisk } from './equivalence-classes.ts';

// The vectors of domain/assessment-model.md, section 4.
test('class sizes 1, 2, 2, 5, 10', () => {
  const risk = classRisk([
    { size: 10, classes: 1 },
    { size: 1, classes: 1 },
    { size: 2, classes: 2 },
    { size: 5, classes: 1 },
  ]);
  expect(risk).toEqual({
    records: 20,
    classes: 5,
    maximum: 1,
    recordsAtRisk: 5,
    average: 0.25,
    smallest: [1, 2, 2, 5, 10],
  });
});
