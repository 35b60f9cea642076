import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DuckDbEngine, openDuckDb } from '../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../engine/query-log.ts';
import type { Table } from '../vocabulary/table.ts';
import { profileTable } from './profile-table.ts';

let engine: DuckDbEngine;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-profile-'));
  engine = await openDuckDb({ threads: 2, memory: '512MiB', temporaryFolder: folder });
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

async function tableOf(relation: string, untyped: boolean): Promise<Table> {
  const described = await engine.run(`DESCRIBE ${relation}`);
  const count = await engine.run(`SELECT count(*) FROM ${relation}`);
  return {
    id: relation,
    name: relation,
    relation,
    columns: described.rows.map(([name, type], ordinal) => ({
      name: String(name),
      ordinal,
      physicalType: String(type),
      untyped,
    })),
    rows: Number(count.rows[0]?.[0]),
    files: [],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: `${relation}.csv`, record: index + 1 }),
  };
}

const options = () => ({
  depth: 'core' as const,
  typeThreshold: 0.99,
  seed: 1,
  asOf: '2026-01-01',
  queries: createQueryLog(),
});

test('text columns take the type of their cells, and the typed view reads them', async () => {
  await engine.run(`CREATE TABLE prices (id VARCHAR, preis VARCHAR, datum VARCHAR, code VARCHAR)`);
  await engine.run(`INSERT INTO prices VALUES ('1','1.234,50','31.12.2023','007'),
    ('2','0,99','01.02.2024','008'), ('3','12,00','15.08.2024','N/A')`);
  const profile = await profileTable(engine, await tableOf('prices', true), options());
  expect(profile.columns.map(({ type, format }) => [type, format])).toEqual([
    ['integer', 'integer'],
    ['decimal', 'thousands-point'],
    ['date', 'dd.MM.yyyy'],
    ['text', undefined],
  ]);
  const typed = await engine.run(`SELECT * FROM "${profile.typedRelation}" ORDER BY id`);
  expect(typed.rows).toEqual([
    [1, '1234.50', '2023-12-31', '007'],
    [2, '0.99', '2024-02-01', '008'],
    [3, '12.00', '2024-08-15', null],
  ]);
  expect(profile.columns[3]?.measures.missingTokens?.value).toBe(1);
});
