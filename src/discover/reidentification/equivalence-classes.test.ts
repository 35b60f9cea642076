import { expect, test } from 'vitest';
import { attributeDisclosure } from './attribute-disclosure.ts';
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

test('attribute disclosure of (3, 1, 0) and (2, 2, 2)', () => {
  const counts = [
    [3, 1, 0],
    [2, 2, 2],
  ];
  const entries = counts.flatMap((row, group) =>
    row.flatMap((count, value) => (count === 0 ? [] : [{ group, value, count }])),
  );
  expect(attributeDisclosure(entries)).toBeCloseTo(0.569877, 6);
});

test('classes that all look like the table disclose only by their entropy', () => {
  const entries = [0, 1].flatMap((group) => [0, 1].map((value) => ({ group, value, count: 5 })));
  expect(attributeDisclosure(entries)).toBeCloseTo(0.5, 12);
});
