import { expect, test } from 'vitest';
import { numberOf } from './number-of.ts';

test.each([
  [3.5, 3.5],
  ['2.5', 2.5],
  ['true', 1],
  ['1970-01-02', 86_400_000],
  ['1970-01-01 00:00:01.500', 1500],
  ['1970-01-01T00:00:01', 1000],
  ['1970-01-01 08:00:00+08', 0],
  ['1970-01-01T08:00:00+08:00', 0],
  ['01:00:30', 3_630_000],
  ['north', undefined],
  ['', undefined],
])('%s lies at %s', (value, place) => {
  expect(numberOf(value)).toBe(place);
});
