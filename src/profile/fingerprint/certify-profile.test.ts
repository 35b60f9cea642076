import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DuckDbEngine, openDuckDb } from '../../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import type { Table } from '../../vocabulary/table.ts';
import { profileTable } from '../profile-table.ts';
import { engineTypes } from './certify.ts';
import { certifyProfile } from './certify-profile.ts';

let engine: DuckDbEngine;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-certify-'));
  engine = await openDuckDb({ threads: 2, memory: '512MiB', temporaryFolder: folder });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

async function profiled(relation: string, untyped: boolean) {
  const types = await engineTypes(engine, relation);
  const table: Table = {
    id: relation,
    name: relation,
    relation,
    columns: [...types].map(([name, physicalType], ordinal) => ({
      name,
      ordinal,
      physicalType,
      untyped,
    })),
    rows: 4,
    files: [],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: () => ({ kind: 'unaddressable' }),
  };
  return profileTable(engine, table, {
    depth: 'core',
    typeThreshold: 0.7,
    seed: 1,
    asOf: '2026-01-01',
    queries: createQueryLog(),
  });
}

const typedRows = `SELECT * FROM (VALUES (1, 12.50::DECIMAL(6,2), DATE '2024-02-29', 'N/A'),
  (2, 0.99, DATE '2024-03-01', ''), (30000, 1234.00, NULL, ' é'), (-4, NULL, DATE '2023-12-31', NULL))
  t(id, price, day, note)`;

test('a text table and the typed table of the same values have one root', async () => {
  await engine.run(`CREATE TABLE typed AS ${typedRows}`);
  await engine.run(`CREATE TABLE text AS SELECT id::VARCHAR AS id, price::VARCHAR AS price,
    strftime(day, '%d.%m.%Y') AS day, note FROM typed`);
  const { schema, root } = await certifyProfile(engine, await profiled('typed', false));
  const text = await certifyProfile(engine, await profiled('text', true), { schema });
  expect(text.root).toBe(root);
});

test('a token for missing is content in a text column and refuses in a number column', async () => {
  await engine.run(`CREATE TABLE marked AS FROM text`);
  await engine.run(`UPDATE marked SET note = NULL WHERE note = 'N/A'`);
  const { schema, root } = await certifyProfile(engine, await profiled('text', true));
  const marked = await certifyProfile(engine, await profiled('marked', true), { schema });
  expect(marked.root).not.toBe(root);
  await engine.run(`UPDATE marked SET price = 'N/A' WHERE price IS NULL`);
  await expect(certifyProfile(engine, await profiled('marked', true))).rejects.toMatchObject({
    code: 'fingerprint.cells-do-not-fit',
    params: { column: 'price', count: 1 },
  });
});
