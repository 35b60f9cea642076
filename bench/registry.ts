import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { countFacets } from '../src/registry/assets/facets/count-facets.ts';
import {
  type AssetPage,
  type AssetSearch,
  findAssets,
} from '../src/registry/assets/find-assets.ts';
import type { Database, Transaction } from '../src/store/connect.ts';
import { forPurpose, inOrganisation } from '../src/store/in-organisation.ts';
import { openStore } from '../src/store/open-store.ts';
import { organisations } from '../src/store/tables/organisations.ts';
import { seeded } from '../test/discover/samples/random.ts';
import { insertAssets } from './registry/registry-assets.ts';
import { type DrawnSearch, drawSearch, vocabularyOf } from './registry/searches.ts';

/**
 * Pages and facets of a large registry, as its server asks for them: searches that were chosen, and searches drawn by
 * a seed, each of these three times of which the second longest counts. `tsx bench/registry.ts [ASSETS] [TIMES] [DRAWN]`.
 */
const [size = 100_000, times = 40, drawn = 600] = process.argv.slice(2).map(Number);

const everyFacet = {
  grade: ['A', 'B'],
  dataGrade: ['important', 'general-4'],
  responsible: Array.from({ length: 50 }, (_, at) => `Officer ${at}`),
  tag: ['finance', 'energy', '交通'],
  coverage: ['low', 'fair'],
  weak: ['accuracy', 'market'],
  gate: ['rights-clear', 'no-secrets'],
  persons: ['personal', 'sensitive'],
};
const page = { limit: 25 };
const searches: Readonly<Record<string, Partial<AssetSearch>>> = {
  'no query, by name': {},
  'no query, by score': { order: 'score' },
  'no query, last changed': { order: 'changed' },
  'grade A, by name': { filters: { grade: ['A'] } },
  'a tag, by name': { filters: { tag: ['finance'] } },
  'a word that few have': { query: 'turbine' },
  'a word that many have': { query: 'orders' },
  'a word that all have': { query: 'asset' },
  'one letter': { query: 'c' },
  'several letters': { query: 'a b c d e f' },
  'two letters, three times': { query: 'co me in' },
  'a word of the last by name': { query: 'zoo', order: 'name' },
  'facets that hardly meet': { filters: { grade: ['A'], coverage: ['low'] }, order: 'score' },
  'two words': { query: 'customer orders' },
  'two words, one excluded': { query: 'customer orders -archive' },
  'Chinese, few': { query: '风电机组' },
  'Chinese, many': { query: '客户订单' },
  'a word and a grade': { query: 'invoice', filters: { grade: ['A', 'B'] } },
  'a word that none has': { query: 'xylophone' },
  'Chinese, none': { query: '航天器' },
  'a value that none has': { filters: { responsible: ['Nobody'] } },
  'weak in accuracy': { filters: { weak: ['accuracy'] } },
  'a gate shut': { filters: { gate: ['rights-clear'] } },
  'poor coverage, by score': { filters: { coverage: ['low'] }, order: 'score' },
  'all facets, some': { filters: everyFacet },
  'all facets, none': { filters: { ...everyFacet, tag: ['nothing'] } },
  'a word and all facets': { query: 'asset', filters: everyFacet },
  'two facets that exclude each other': { filters: { coverage: ['low'], persons: ['unknown'] } },
};

async function run(db: Database, organisation: string): Promise<void> {
  const ask = <T>(work: (tx: Transaction) => Promise<T>) =>
    inOrganisation(db, { organisation }, work);
  for (const [name, search] of Object.entries(searches)) {
    const found = await measure(() => ask((tx) => findAssets(tx, { ...page, ...search })));
    const counted = await measure(() => ask((tx) => countFacets(tx, search)));
    process.stdout.write(`${name.padEnd(36)} page ${found}   facets ${counted}\n`);
  }
}

/** Searches that nobody chose: what they took at p50, p95, p99 and at worst, and the slowest of them. */
async function runDrawn(db: Database, organisation: string): Promise<void> {
  const ask = <T>(work: (tx: Transaction) => Promise<T>) =>
    inOrganisation(db, { organisation }, work);
  const vocabulary = await ask(vocabularyOf);
  const pages: Drawn[] = [];
  const facets: Drawn[] = [];
  for (let seed = 1; seed <= drawn; seed++) {
    const one = drawSearch(seeded(seed), vocabulary);
    const after = await cursorOf(one, (search) => ask((tx) => findAssets(tx, search)));
    const find = () => ask((tx) => findAssets(tx, { ...page, ...one.search, after }));
    pages.push({ one, took: await middleOfThree(find) });
    facets.push({ one, took: await middleOfThree(() => ask((tx) => countFacets(tx, one.search))) });
  }
  for (const [name, measured] of Object.entries({ pages, facets })) {
    const sorted = measured.toSorted((a, b) => b.took - a.took);
    const figures = figuresOf(sorted.map(({ took }) => took));
    const slowest = sorted
      .slice(0, 5)
      .map(({ one, took }) => `  ${took.toFixed(1)} ${JSON.stringify(one)}`);
    process.stdout.write(`${drawn} drawn, ${name}: ${figures}\n${slowest.join('\n')}\n`);
  }
}

interface Drawn {
  readonly one: DrawnSearch;
  readonly took: number;
}

/** Where the page that is asked for begins, or the last one before it. */
async function cursorOf(
  { search, page: wanted }: DrawnSearch,
  find: (search: AssetSearch) => Promise<AssetPage>,
): Promise<string | undefined> {
  let after: string | undefined;
  for (let at = 0; at < wanted; at++) {
    const { next } = await find({ ...page, ...search, after });
    if (next === undefined) break;
    after = next;
  }
  return after;
}

async function middleOfThree(work: () => Promise<unknown>): Promise<number> {
  const took: number[] = [];
  for (let run = 0; run < 3; run++) took.push(await millisecondsOf(work));
  return took.toSorted((a, b) => a - b)[1] ?? 0;
}

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** p50, p95, p99 and the longest of the milliseconds that a piece of work took, after five runs to warm up. */
async function measure(work: () => Promise<unknown>): Promise<string> {
  const took: number[] = [];
  for (let run = -5; run < times; run++) {
    const milliseconds = await millisecondsOf(work);
    if (run >= 0) took.push(milliseconds);
  }
  return figuresOf(took);
}

function figuresOf(took: readonly number[]): string {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * took.length))];
  return [0.5, 0.95, 0.99, 1].map((share) => at(share)?.toFixed(1).padStart(7)).join(' ');
}

/** What the server's autovacuum does by itself within a minute of so many inserts. */
async function gatherStatistics(owner: ClientConfig | undefined): Promise<void> {
  const client = new Client(owner);
  await client.connect();
  await client.query('vacuum analyze asset');
  await client.end();
}

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
// Run by the superuser, the cluster belongs to another account, which has to enter its folder.
await chmod(folder, 0o711);
const store = await openStore({ folder: join(folder, 'registry') });
try {
  const organisation = randomUUID();
  await forPurpose(store.db, 'set-up', (tx) =>
    tx.insert(organisations).values({ id: organisation, name: 'Bench', kind: 'enterprise' }),
  );
  const began = performance.now();
  await insertAssets(store.db, organisation, size);
  const seconds = (performance.now() - began) / 1000;
  process.stdout.write(
    `${size} assets in ${seconds.toFixed(1)} s; ${times} times each, ms p50 p95 p99 slowest\n`,
  );
  await gatherStatistics(store.owner);
  await run(store.db, organisation);
  await runDrawn(store.db, organisation);
} finally {
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
