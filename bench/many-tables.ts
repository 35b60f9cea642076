// Time of discovery on many tables: `tsx bench/many-tables.ts [TABLES] [COLUMNS] [ROWS]`, by
// default 200 × 50 × 10,000. Prints the time of profiling, of the whole of discovery, and of keys
// and relationships alone. The tables are those of `many-inputs.ts`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { discover } from '../src/discover/discover.ts';
import { openDiscoverySession } from '../src/discover/discovery-session.ts';
import { findForeignKeys } from '../src/discover/keys/foreign-keys.ts';
import { findKeys } from '../src/discover/keys/table-keys.ts';
import { classifyTable } from '../src/discover/personal/classify-table.ts';
import { type DuckDbEngine, openDuckDb } from '../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../src/engine/query-log.ts';
import { profileTable } from '../src/profile/profile-table.ts';
import type { TableProfile } from '../src/profile/table-profile.ts';
import { quoteName } from '../src/sql/duckdb.ts';
import type { Table } from '../src/vocabulary/table.ts';
import { references, rowsOf, tableSelect } from './many-inputs.ts';

const [tables = 200, columns = 50, rows = 10_000] = process.argv.slice(2).map(Number);
const size = { columns, rows };
const asOf = '2026-11-23';
async function makeTable(engine: DuckDbEngine, t: number): Promise<Table> {
  const name = `t${t}`;
  await engine.run(`CREATE TABLE ${quoteName(name)} AS ${tableSelect(size, t)}`);
  return {
    id: name,
    name,
    relation: name,
    columns: Array.from({ length: columns }, (_, ordinal) => ({
      name: `c${ordinal}`,
      ordinal,
      physicalType: 'VARCHAR',
      untyped: true,
    })),
    rows: rowsOf(size, t),
    files: [{ path: `${name}.csv`, bytes: 0, format: 'csv' }],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: `${name}.csv`, record: index + 1 }),
  };
}

async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = process.hrtime.bigint();
  const result = await work();
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  process.stdout.write(`${name.padEnd(32)} ${seconds.toFixed(1)} s\n`);
  return result;
}

async function keysAlone(engine: DuckDbEngine, profiles: readonly TableProfile[]) {
  const session = openDiscoverySession(engine, { asOf, seed: 1, queries: createQueryLog() });
  const classified = await timed('  classification of columns', async () =>
    profiles.map((profile) => classifyTable(profile, session)),
  );
  const keyed = await timed('  keys', async () => {
    const found = [];
    for (const table of classified) {
      found.push({ classified: table, keys: await findKeys(session, table.profile) });
    }
    return found;
  });
  return timed('  relationships', () => findForeignKeys(session, keyed));
}

const folder = await mkdtemp(join(tmpdir(), 'assay-bench-'));
const engine = await openDuckDb({ threads: 2, memory: '2GiB', temporaryFolder: folder });
const queries = createQueryLog();
const profiles: TableProfile[] = [];
await timed(`profiles of ${tables} × ${columns} × ${rows}`, async () => {
  for (let t = 0; t < tables; t++) {
    const options = { depth: 'core', typeThreshold: 0.99, seed: 1, asOf, queries } as const;
    profiles.push(await profileTable(engine, await makeTable(engine, t), options));
  }
});
const found = await keysAlone(engine, profiles);
if (!process.env.KEYS)
  await timed('discovery as a whole', () => discover(engine, profiles, { asOf, seed: 1, queries }));
const expected = references * (tables - 1);
process.stdout.write(`${found.length} references found; ${expected} columns draw from a counter\n`);
await engine.close();
await rm(folder, { recursive: true });
