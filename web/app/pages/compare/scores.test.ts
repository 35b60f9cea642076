import { expect, test } from 'vitest';
import { wayOf } from './scores.ts';

const name = { en: 'x', zh: 'x' };

test.each([
  [70, 70.04, 'same'],
  [70, 70.1, 'better'],
  [70, 69.9, 'worse'],
  [null, 70, null],
  [0, null, null],
] as const)('from %s to %s is %s', (before, after, way) => {
  expect(wayOf({ id: 'x', name, before, after })).toBe(way);
});
