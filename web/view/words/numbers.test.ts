import { expect, test } from 'vitest';
import { amount } from './numbers.ts';

test('an amount has six significant digits; one that is tiny is told as that', () => {
  expect(amount(0.99690312)).toBe('0.996903');
  expect(amount(-1234)).toBe('−1,234');
  expect(amount(9.4e-41)).toBe('<0.000001');
  expect(amount(0)).toBe('0');
  expect(amount(null)).toBe('–');
});
