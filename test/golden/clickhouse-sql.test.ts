import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClickHouse } from '../../src/engine/clickhouse/clickhouse.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import { type Database, readingOf } from '../../src/engine/remote/database.ts';
import { profileTable } from '../../src/profile/profile-table.ts';
import { startClickHouse, type TestClickHouse } from '../clickhouse/start-clickhouse.ts';
import { profileOptions } from '../profile/table-of.ts';

/**
 * The SQL of a profile on ClickHouse, as a reviewer should see it change. Write it anew with
 * `UPDATE_GOLDEN=1 npx vitest run --project unit test/golden`.
 */
const update = process.env.UPDATE_GOLDEN === '1';
const file = new URL('./clickhouse/profile.sql', import.meta.url);

let server: TestClickHouse;
let database: Database;
beforeAll(async () => {
  server = await startClickHouse();
  await server.load('CREATE DATABASE golden');
  database = await openClickHouse({ ...server, database: 'golden', statementSeconds: 60 });
});
afterAll(async () => {
  await database.engine.close();
  await server.close();
});

test('the SQL of a profile on ClickHouse is the checked-in one', async () => {
  await server.load(
    "CREATE TABLE golden.t (id UInt32, x Nullable(Float64), word LowCardinality(String), at DateTime64(3, 'UTC')) ENGINE = MergeTree ORDER BY id",
  );
  await server.load(
    "INSERT INTO golden.t SELECT number, number / 8, concat('w', toString(number % 7)), toDateTime64(1704067200 + number, 3, 'UTC') FROM numbers(90)",
  );
  const { engine, tables } = database;
  const [found] = await tables();
  if (found === undefined) throw new Error('the table is not in the catalogue');
  engine.attach('t', readingOf(found, engine.quoteName));
  const queries = createQueryLog();
  const columns = found.columns.map(({ name, physicalType }, ordinal) => ({
    name,
    ordinal,
    physicalType,
    untyped: false,
  }));
  await profileTable(
    engine,
    {
      id: 't',
      name: 't',
      relation: 't',
      columns,
      rows: 90,
      unordered: true,
      files: [],
      rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
      notes: [],
      address: (index) => ({ kind: 'record', file: 't', record: index + 1 }),
    },
    profileOptions({ depth: 'full', queries }),
  );
  const printed = `${Object.values(queries.all()).join(';\n\n')};\n`;
  if (update) await writeFile(file, printed);
  expect(printed).toBe(await readFile(file, 'utf8'));
});
