import { expect, test } from 'vitest';
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
  const engine = await openTestEngine(8);
  const { rows } = await engine.run(
    `SELECT bool_and(p = i) FROM (SELECT i, row_number() OVER () - 1 AS p
     FROM (SELECT i FROM range(500000) t(i)))`,
  );
  expect(rows).toEqual([[true]]);
  await engine.close();
});
