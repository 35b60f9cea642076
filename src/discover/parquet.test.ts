import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine } from '../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../engine/query-log.ts';
import { profileTable } from '../profile/profile-table.ts';
import { quoteText } from '../sql/duckdb.ts';
import type { Table } from '../vocabulary/table.ts';
import { discover } from './discover.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
let folder: string;
beforeAll(async () => {
  engine = await openTestEngine();
  folder = await mkdtemp(join(tmpdir(), 'assay-parquet-'));
});
afterAll(async () => {
  await engine.remove();
  await rm(folder, { recursive: true });
});

test('a typed view with nested columns is discovered, with positions by its own row index', async () => {
  const path = quoteText(join(folder, 'a.parquet'));
  await engine.run(
    `COPY (SELECT (i % 90)::INTEGER AS id, {'a': i % 90} AS part, [i % 90] AS list,
    DATE '2024-01-01' + (i % 90)::INTEGER AS day, 'u' || (i % 90) || '@example.org' AS mail,
    (i % 90) / 4.0 AS share, ('x' || (i % 90))::BLOB AS raw FROM range(100) t(i)) TO ${path}`,
  );
  await engine.run(
    `CREATE VIEW typed AS SELECT *, file_row_number AS assay_row FROM read_parquet(${path})`,
  );
  const described = await engine.run(`DESCRIBE SELECT * EXCLUDE assay_row FROM typed`);
  const table: Table = {
    id: 'typed',
    name: 'typed',
    relation: 'typed',
    columns: described.rows.map(([name, type], ordinal) => ({
      name: String(name),
      ordinal,
      physicalType: String(type),
      untyped: false,
    })),
    rowIndex: 'assay_row',
    rows: 100,
    files: [{ path: 'a.parquet', bytes: 1, format: 'parquet' }],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: 'a.parquet', record: index + 1 }),
  };
  const queries = createQueryLog();
  const profile = await profileTable(engine, table, {
    depth: 'assess',
    typeThreshold: 0.99,
    seed: 1,
    asOf,
    queries,
  });
  const { tables } = await discover(engine, [profile], { asOf, seed: 1, queries });
  expect(tables[0]?.duplicateRows.count).toBe(10);
  expect(tables[0]?.duplicateRows.rows[0]).toEqual({
    kind: 'record',
    file: 'a.parquet',
    record: 91,
  });
  expect(tables[0]?.columns.find((c) => c.column === 'mail')?.semantic?.type).toBe('email');
});
