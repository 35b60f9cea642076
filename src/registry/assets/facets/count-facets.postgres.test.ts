import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  makeOrganisation,
  type TestStore,
  testStore,
} from '../../../../test/postgres/test-store.ts';
import {
  type DrawnAsset,
  type DrawnQuestion,
  drawAssets,
  drawnTags,
  drawnWords,
  foundAmong,
  keepDrawn,
  valuesOf,
} from '../../../../test/registry/drawn-assets.ts';
import type { Transaction } from '../../../store/connect.ts';
import { inOrganisation } from '../../../store/in-organisation.ts';
import { countFacets } from './count-facets.ts';
import { bitsAreOld, writeBits } from './facet-bits.ts';

const facets = ['grade', 'persons', 'tag'] as const;

let store: TestStore;
let organisation: string;
let drawn: DrawnAsset[];
beforeAll(async () => {
  store = await testStore();
  organisation = await makeOrganisation(store);
  const other = await makeOrganisation(store);
  // Places of two organisations alternate, and reach into a second block.
  drawn = drawAssets(4_200);
  await keepDrawn(store, organisation, drawn.slice(0, 2_000));
  await keepDrawn(store, other, drawAssets(90));
  await keepDrawn(store, organisation, drawn.slice(2_000));
});
afterAll(() => store.close());

const inOurs = <T>(work: (tx: Transaction) => Promise<T>) =>
  inOrganisation(store.server.db, { organisation }, work);
const someOf = <T extends string>(values: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: most });
const question = fc.record({
  words: someOf(drawnWords, 2),
  filters: fc.record({
    grade: someOf(['A', 'B', 'C', 'Z'], 2),
    persons: someOf(['none', 'personal'], 1),
    tag: someOf(drawnTags, 2),
  }),
});
const change = fc.record({
  which: fc.nat(4_199),
  grade: fc.constantFrom('A', 'B', null),
  tags: someOf([...drawnTags, 'new'], 2),
  archived: fc.boolean(),
});

test('counts are those of a plain count, whatever changed and whenever the bits were written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(question, { minLength: 1, maxLength: 4 }),
      fc.array(change, { maxLength: 12 }),
      fc.boolean(),
      async (questions, changes, write) => {
        for (const one of changes) await make(one);
        if (write) await inOurs((tx) => writeBits(tx, organisation));
        for (const asked of questions) expect(await counted(asked)).toEqual(plainly(asked));
      },
    ),
    { numRuns: 25 },
  );
});

test('bits are old once many assets changed, until they are written', async () => {
  await inOurs((tx) => writeBits(tx, organisation));
  expect(await inOurs(bitsAreOld)).toBe(false);
  await inOurs((tx) => tx.execute(sql`update asset set tags = tags || '{seen}'`));
  drawn = drawn.map((asset) => ({ ...asset, tags: [...asset.tags, 'seen'] }));
  expect(await inOurs(bitsAreOld)).toBe(true);
  await inOurs((tx) => writeBits(tx, organisation));
  expect(await inOurs(bitsAreOld)).toBe(false);
  const all = { words: [], filters: {} };
  expect(await counted(all)).toEqual(plainly(all));
});

test('a change that is not yet there when the bits are written is counted once it is', async () => {
  const asset = drawn.find(({ archived }) => !archived);
  if (asset === undefined) throw new Error('bug: every asset is archived');
  // Marked already, so that the mark which is taken away is not its own.
  await make({ which: drawn.indexOf(asset), grade: 'C', tags: [], archived: false });
  await inOurs(async (tx) => {
    await tx.execute(sql`update asset set grade = 'A', tags = '{late}' where id = ${asset.id}`);
    await inOurs((other) => writeBits(other, organisation));
  });
  drawn = drawn.map((one) => (one.id === asset.id ? { ...one, grade: 'A', tags: ['late'] } : one));
  for (const filters of [{}, { grade: ['A'] }, { tag: ['late'] }]) {
    expect(await counted({ words: [], filters })).toEqual(plainly({ words: [], filters }));
  }
});

test('one at a time writes bits; who comes meanwhile goes on without', async () => {
  await make({ which: 0, grade: 'B', tags: ['new'], archived: false });
  await inOurs(async (tx) => {
    await writeBits(tx, organisation);
    await inOurs((other) => writeBits(other, organisation));
  });
  const all = { words: [], filters: {} };
  expect(await counted(all)).toEqual(plainly(all));
});

interface Change {
  readonly which: number;
  readonly grade: string | null;
  readonly tags: readonly string[];
  readonly archived: boolean;
}

async function make({ which, grade, tags, archived }: Change) {
  const asset = drawn[which];
  if (asset === undefined) throw new Error('bug: no such asset');
  const at = archived ? sql`now()` : sql`null`;
  await inOurs((tx) =>
    tx.execute(
      sql`update asset set grade = ${grade}, tags = ${sql.param([...tags])}::text[], archived_at = ${at} where id = ${asset.id}`,
    ),
  );
  drawn[which] = { ...asset, grade, tags, archived };
}

async function counted({ words, filters }: DrawnQuestion) {
  const counts = await inOurs((tx) => countFacets(tx, { query: words.join(' '), filters }));
  const of = (facet: (typeof facets)[number]) => counts.facets[facet] ?? [];
  return { counted: counts.counted, facets: facets.map(of) };
}

/** Each facet under the filters of the others, most frequent first. */
function plainly({ words, filters }: DrawnQuestion) {
  const of = (facet: (typeof facets)[number]) => {
    const values = foundAmong(drawn, { words, filters: { ...filters, [facet]: [] } }).flatMap(
      (asset) => valuesOf(asset, facet),
    );
    return [...new Set(values)]
      .map((value) => ({ value, count: values.filter((one) => one === value).length }))
      .toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return { counted: foundAmong(drawn, { words, filters }).length, facets: facets.map(of) };
}
