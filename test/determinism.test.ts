import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDuckDb } from '../src/engine/duckdb/duckdb.ts';
import { profileTable } from '../src/profile/profile-table.ts';
import { quoteText } from '../src/sql/duckdb.ts';
import { opened, openTestEngine, profileOptions, tableOf } from './profile/table-of.ts';

const rows = 3_000_000;
let folder: string;
let file: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-determinism-'));
  file = join(folder, 'rows.parquet');
  const engine = await openTestEngine();
  // Non-integer doubles for each route: near-unique, many-valued and few-valued.
  await engine.run(`COPY (SELECT hash(i) / 1e13 AS near_unique, (hash(i + 1) % 40000) / 7.0 AS many,
      (hash(i + 2) % 900) / 3.0 AS few
    FROM range(${rows}) t(i)) TO ${quoteText(file)} (FORMAT parquet, ROW_GROUP_SIZE 122880)`);
  const groups = await engine.run(
    `SELECT count(DISTINCT row_group_id) FROM parquet_metadata(${quoteText(file)})`,
  );
  expect(Number(groups.rows[0]?.[0])).toBeGreaterThanOrEqual(20);
  await engine.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The whole profile as text, from an engine of its own. */
async function profiled(threads: number): Promise<string> {
  const engine = await openDuckDb({ threads, memory: '1GiB', temporaryFolder: folder });
  try {
    await engine.run(`CREATE VIEW rows AS SELECT * FROM ${quoteText(file)}`);
    const table = await tableOf(engine, 'rows', { untyped: false });
    const { columns, table: _, ...rest } = await profileTable(engine, table, profileOptions());
    return JSON.stringify([rest, columns.map(opened)]);
  } finally {
    await engine.close();
  }
}

test('the profile is the same on 1, 2, 4 and 16 threads, five times each', async () => {
  const seen = new Set<string>();
  for (const threads of [1, 2, 4, 16]) {
    for (let run = 0; run < 5; run++) seen.add(await profiled(threads));
  }
  expect(seen.size).toBe(1);
}, 240_000);

test('a floating sum over the same rows does depend on the threads', async () => {
  const seen = new Set<string>();
  for (const threads of [1, 2, 4, 16]) {
    const engine = await openTestEngine(threads);
    for (let run = 0; run < 5; run++) {
      const sum = await engine.run(`SELECT sum(near_unique) FROM ${quoteText(file)}`);
      seen.add(String(sum.rows[0]?.[0]));
    }
    await engine.close();
  }
  expect(seen.size).toBeGreaterThan(1);
});
