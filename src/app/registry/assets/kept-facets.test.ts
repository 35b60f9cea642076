import { expect, test } from 'vitest';
import type { Database } from '../../../store/connect.ts';
import type { AssetFacetCounts } from '../../../vocabulary/registry/assets/asset.ts';
import { keptFacets, manyAssets, standFor } from './kept-facets.ts';

const countsOf = (counted: number): AssetFacetCounts => ({ counted, facets: {} });

/** One registry: `ask` counts to what is given, and says what was answered. */
function registry() {
  const db = {} as Database; // nothing of it is used but that it is the same
  return (
    key: string,
    { found, now = 0, of = 'us' }: { found: number; now?: number; of?: string },
  ) =>
    keptFacets({ db, organisation: of, key, now }, async () => countsOf(found)).then(
      ({ counted }) => counted,
    );
}

test('few assets are counted each time', async () => {
  const ask = registry();
  expect([await ask('all', { found: 3 }), await ask('all', { found: 4 })]).toEqual([3, 4]);
});

test('counts among many stand for ten seconds, those of rare finds too, and for each search of each organisation', async () => {
  const ask = registry();
  expect(await ask('all', { found: manyAssets })).toBe(manyAssets);
  expect(await ask('rare', { found: 2, now: 1 })).toBe(2);
  const later = standFor - 1;
  expect(await ask('all', { found: 1, now: later })).toBe(manyAssets);
  expect(await ask('rare', { found: 1, now: later })).toBe(2);
  expect(await ask('other', { found: 9, now: later })).toBe(9);
  expect(await ask('all', { found: 7, now: later, of: 'them' })).toBe(7);
  expect(await ask('all', { found: 1, now: standFor })).toBe(1);
});

test('who asks the same at once among many waits for one counting, and a failed one is forgotten', async () => {
  const ask = registry();
  await ask('first', { found: manyAssets });
  expect(await Promise.all([ask('all', { found: 5 }), ask('all', { found: 6 })])).toEqual([5, 5]);
  const db = {} as Database;
  const question = { db, organisation: 'us', key: 'all', now: 0 };
  await expect(keptFacets(question, () => Promise.reject(new Error('away')))).rejects.toThrow(
    'away',
  );
  expect(await keptFacets(question, async () => countsOf(8))).toEqual(countsOf(8));
});
