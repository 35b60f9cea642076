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

test('a token for missing is content in a text column, and makes one of a number column', async () => {
  await engine.run(`CREATE TABLE marked AS FROM text`);
  await engine.run(`UPDATE marked SET note = NULL WHERE note = 'N/A'`);
  const { schema, root } = await certifyProfile(engine, await profiled('text', true));
  const marked = await certifyProfile(engine, await profiled('marked', true), { schema });
  expect(marked.root).not.toBe(root);
  await engine.run(`UPDATE marked SET price = 'N/A' WHERE price IS NULL`);
  const dirty = await certifyProfile(engine, await profiled('marked', true));
  expect(dirty.asText).toEqual([{ column: 'price', type: 'decimal(2)', cells: 1 }]);
  expect(dirty.schema.columns.map(({ type }) => type)).toEqual(['integer', 'text', 'date', 'text']);
  // Under the schema of clean data it is refused, as ever.
  await expect(
    certifyProfile(engine, await profiled('marked', true), { schema }),
  ).rejects.toMatchObject({
    code: 'fingerprint.cells-do-not-fit',
    params: { column: 'price', count: 1 },
  });
});

test('dirty cells have one root wherever the same text lies, and each spelling is its own', async () => {
  const rows = (day: string) => `SELECT * FROM (VALUES ('1', '2024-02-29'), ('2', '2024-03-01'),
    ('3', ''), ('4', '2023-12-31'), ('5', '${day}')) t(id, day)`;
  await engine.run(`CREATE TABLE dirty AS ${rows('31.02.2024')}`);
  const dirty = await certifyProfile(engine, await profiled('dirty', true));
  expect(dirty.asText).toEqual([{ column: 'day', type: 'date(day)', cells: 1 }]);
  // A typed source holds such a column as text from the beginning.
  await engine.run('CREATE TABLE stored AS SELECT id::BIGINT AS id, day FROM dirty');
  expect((await certifyProfile(engine, await profiled('stored', false))).root).toBe(dirty.root);
  // Measured again under the schema that was fixed then.
  const again = await certifyProfile(engine, await profiled('dirty', true), {
    schema: dirty.schema,
  });
  expect([again.root, again.asText]).toEqual([dirty.root, dirty.asText]);
  // Mended, the data are others, also under that schema.
  await engine.run(`CREATE TABLE mended AS ${rows('2024-02-28')}`);
  const mended = await profiled('mended', true);
  expect((await certifyProfile(engine, mended)).root).not.toBe(dirty.root);
  expect((await certifyProfile(engine, mended, { schema: dirty.schema })).root).not.toBe(
    dirty.root,
  );
});
