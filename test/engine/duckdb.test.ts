import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { quoteText } from '../../src/sql/duckdb.ts';
import { openTestEngine } from '../profile/table-of.ts';
import { engineContract } from './contract.ts';

engineContract(async () => {
  const engine = await openTestEngine();
  const fill = async () => {
    await engine.run('CREATE TABLE t (id INTEGER, name VARCHAR)');
    await engine.run("INSERT INTO t VALUES (1, 'a'), (2, NULL), (3, 'c')");
  };
  return { ...engine, fill };
});

test('the text of a zoned time does not follow the zone of the machine', async () => {
  const engine = await openTestEngine();
  const { rows } = await engine.run(
    "SELECT CAST(TIMESTAMPTZ '2024-01-01 08:00:00+08:00' AS VARCHAR)",
  );
  expect(rows).toEqual([['2024-01-01 00:00:00+00']]);
  await engine.close();
});

test('the source order of many Parquet row groups is kept on many threads', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'assay-order-'));
  const engine = await openTestEngine(8);
  try {
    const file = quoteText(join(folder, 'rows.parquet'));
    await engine.run(
      `COPY (FROM range(500000) t(i)) TO ${file} (FORMAT parquet, ROW_GROUP_SIZE 20480)`,
    );
    const groups = await engine.run(
      `SELECT count(DISTINCT row_group_id) FROM parquet_metadata(${file})`,
    );
    expect(Number(groups.rows[0]?.[0])).toBeGreaterThanOrEqual(20);
    const { rows } = await engine.run(
      `SELECT count(*), bool_and(p = i) FROM (SELECT i, row_number() OVER () - 1 AS p FROM ${file})`,
    );
    expect(rows).toEqual([[500000, true]]);
  } finally {
    await engine.close();
    await rm(folder, { recursive: true, force: true });
  }
});
