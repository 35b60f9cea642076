import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, type ClientConfig } from 'pg';
import { countFacets } from '../src/registry/assets/count-facets.ts';
import { type AssetSearch, findAssets } from '../src/registry/assets/find-assets.ts';
import type { Database, Transaction } from '../src/store/connect.ts';
import { forPurpose, inOrganisation } from '../src/store/in-organisation.ts';
import { openStore } from '../src/store/open-store.ts';
import { organisations } from '../src/store/tables/organisations.ts';
import { insertAssets } from './registry-assets.ts';

/** First pages of a large registry, as its server asks for them: `tsx bench/registry.ts [ASSETS] [TIMES]`. */
const size = Number(process.argv[2] ?? 100_000);
const times = Number(process.argv[3] ?? 100);

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

/** p50, p95 and p99 of the milliseconds that a piece of work took, after five runs to warm up. */
async function measure(work: () => Promise<unknown>): Promise<string> {
  const took: number[] = [];
  for (let run = -5; run < times; run++) {
    const began = performance.now();
    await work();
    if (run >= 0) took.push(performance.now() - began);
  }
  took.sort((a, b) => a - b);
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(share * took.length))];
  return [0.5, 0.95, 0.99].map((share) => at(share)?.toFixed(1).padStart(7)).join(' ');
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
    `${size} assets in ${seconds.toFixed(1)} s; ${times} times each, ms p50 p95 p99\n`,
  );
  await gatherStatistics(store.owner);
  await run(store.db, organisation);
} finally {
  await store.close();
  await rm(folder, { recursive: true, force: true });
}
