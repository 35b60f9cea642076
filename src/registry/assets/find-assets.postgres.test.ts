import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeOrganisation, type TestStore, testStore } from '../../../test/postgres/test-store.ts';
import {
  type DrawnAsset,
  drawAssets,
  drawnTags,
  drawnWords,
  foundAmong,
  inOrder,
  keepDrawn,
} from '../../../test/registry/drawn-assets.ts';
import { inOrganisation } from '../../store/in-organisation.ts';
import { type AssetSearch, findAssets } from './find-assets.ts';

let store: TestStore;
let organisation: string;
let drawn: DrawnAsset[];
beforeAll(async () => {
  store = await testStore();
  organisation = await makeOrganisation(store);
  drawn = drawAssets(3_500);
  await keepDrawn(store, organisation, drawn);
  await keepDrawn(store, await makeOrganisation(store), drawAssets(50));
});
afterAll(() => store.close());

const question = fc.record({
  words: fc.uniqueArray(fc.constantFrom(...drawnWords), { maxLength: 2 }),
  filters: fc.record({
    grade: fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'Z'), { maxLength: 2 }),
    persons: fc.uniqueArray(fc.constantFrom('none', 'personal'), { maxLength: 1 }),
    tag: fc.uniqueArray(fc.constantFrom(...drawnTags), { maxLength: 2 }),
  }),
});

test('page after page, a search shows what it finds, each once and in order', async () => {
  const order = fc.constantFrom('name', 'score', 'changed');
  await fc.assert(
    fc.asyncProperty(
      question,
      order,
      fc.integer({ min: 60, max: 500 }),
      async (asked, by, limit) => {
        const { words, filters } = asked;
        const ids = await everyPage({ query: words.join(' '), filters, order: by, limit });
        expect(ids).toEqual(inOrder(foundAmong(drawn, asked), by).map(({ id }) => id));
      },
    ),
    { numRuns: 60 },
  );
});

test('what is found by relevance is found whole, whether it is little or too much to be ranked', async () => {
  for (const words of [['rare3'], ['some2', 'late4'], ['late4'], ['many1']]) {
    const ids = await everyPage({ query: words.join(' '), limit: 400 });
    const found = foundAmong(drawn, { words, filters: {} });
    expect(ids.toSorted()).toEqual(found.map(({ id }) => id).toSorted());
  }
});

async function everyPage(search: AssetSearch): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await inOrganisation(store.server.db, { organisation }, (tx) =>
      findAssets(tx, { ...search, after }),
    );
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== undefined);
  return ids;
}
