import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPartOfName, nameSimilarity } from './similar-names.ts';

test('names are alike by their letter pairs, whatever their case and punctuation', () => {
  expect(nameSimilarity('Order ID', 'order_id')).toBe(1);
  expect(nameSimilarity('amount', 'amount_cny')).toBeCloseTo(10 / 13, 12);
  expect(nameSimilarity('客户名称', '客户全称')).toBeCloseTo(1 / 3, 12);
  expect(nameSimilarity('a', 'b')).toBe(0);
});

test('the words of one name are among those of the other', () => {
  expect(isPartOfName('price', 'unitPrice')).toBe(true);
  expect(isPartOfName('unit_price', 'price')).toBe(true);
  expect(isPartOfName('rice', 'price')).toBe(false);
  expect(isPartOfName('', 'price')).toBe(false);
});

test('likeness is symmetric and between 0 and 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      expect(nameSimilarity(a, b)).toBe(nameSimilarity(b, a));
      expect(nameSimilarity(a, b)).toBeGreaterThanOrEqual(0);
      expect(nameSimilarity(a, b)).toBeLessThanOrEqual(1);
      expect(nameSimilarity(a, a)).toBe(1);
    }),
  );
});
