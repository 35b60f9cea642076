import { expect, test } from 'vitest';
import { isShare } from './share-of-result.ts';

test('a raw value is a share, the rest of a share, or something else', () => {
  expect(isShare({ raw: 0.25, numerator: 1, denominator: 4 })).toBe(true);
  expect(isShare({ raw: 0.75, numerator: 1, denominator: 4 })).toBe(true);
  expect(isShare({ raw: 2 ** -123, numerator: 123, denominator: 1 })).toBe(false);
  expect(isShare({ raw: 0.1234567, numerator: 0.12345671, denominator: 1 })).toBe(true);
  expect(isShare({ raw: 0, numerator: 0, denominator: 0 })).toBe(false);
  expect(isShare({ raw: null, numerator: 1, denominator: 2 })).toBe(false);
});
