import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAssetSearch, toggled } from './asset-search.ts';

test('an address keeps what lists know, and nothing else', () => {
  const search = { q: 'orders', order: 'score', grade: ['A', 'B'], tag: 'shop', page: 3, _: [] };
  expect(readAssetSearch(search)).toEqual({
    q: 'orders',
    order: 'score',
    grade: ['A', 'B'],
    tag: ['shop'],
  });
  expect(readAssetSearch({ q: '  ', order: 'sideways', grade: [1, null] })).toEqual({});
});

test('choosing a value twice is choosing nothing', () => {
  const value = fc.string({ minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.uniqueArray(value), value, (chosen, one) => {
      const search = chosen.length === 0 ? {} : { tag: chosen.toSorted() };
      expect(toggled(toggled(search, 'tag', one), 'tag', one)).toEqual(search);
    }),
  );
});
