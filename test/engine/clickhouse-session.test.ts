import { afterAll, beforeAll, expect, test } from 'vitest';
import { openClickHouse } from '../../src/engine/clickhouse/clickhouse.ts';
import { type Database, readingOf } from '../../src/engine/remote/database.ts';
import { aggregate, as, column, table } from '../../src/sql/build.ts';
import { Problem } from '../../src/vocabulary/problem.ts';
import { startClickHouse, type TestClickHouse } from '../clickhouse/start-clickhouse.ts';

let server: TestClickHouse;
let database: Database;
beforeAll(async () => {
  server = await startClickHouse();
  await server.load('CREATE DATABASE shop');
  database = await openClickHouse({ ...server, database: 'shop', statementSeconds: 60 });
});
afterAll(async () => {
  await database.engine.close();
  await server.close();
});

/** A column of each kind: its type, a value, what a profile knows it as, and the text of it. */
const kinds: readonly (readonly [string, string, string, unknown])[] = [
  ['UInt8', '200', 'UTINYINT', 200],
  ['Int64', '-9223372036854775808', 'BIGINT', -(2n ** 63n)],
  ['UInt64', '18446744073709551615', 'UBIGINT', 2n ** 64n - 1n],
  ['Int128', '-5', 'HUGEINT', -5],
  ['Int256', '7', 'DOUBLE', 7],
  ['Float32', '-0.0', 'FLOAT', 0],
  ['Float64', 'nan', 'DOUBLE', Number.NaN],
  ['Decimal(38, 4)', '1.5', 'DECIMAL(38,4)', '1.5000'],
  ['Decimal(76, 10)', '2.5', 'DOUBLE', 2.5],
  ['Bool', 'true', 'BOOLEAN', true],
  ['Date', '2024-02-29', 'DATE', '2024-02-29'],
  ['Date32', '1900-01-01', 'DATE', '1900-01-01'],
  ['DateTime', '2024-02-29 12:00:00', 'TIMESTAMP WITH TIME ZONE', '2024-02-29 12:00:00+00'],
  ["DateTime64(3, 'UTC')", '2024-02-29 12:00:00.250', 'TIMESTAMP', '2024-02-29 12:00:00.25'],
  [
    "DateTime64(3, 'Asia/Shanghai')",
    '2024-02-29 12:00:00.250',
    'TIMESTAMP WITH TIME ZONE',
    '2024-02-29 04:00:00.25+00',
  ],
  ['String', 'text', 'VARCHAR', 'text'],
  ['LowCardinality(Nullable(String))', 'low', 'VARCHAR', 'low'],
  ['FixedString(4)', 'ab', 'VARCHAR', 'ab'],
  ["Enum8('on' = 1, 'off' = 2)", 'off', 'VARCHAR', 'off'],
  [
    'UUID',
    '123e4567-e89b-12d3-a456-426614174000',
    'VARCHAR',
    '123e4567-e89b-12d3-a456-426614174000',
  ],
  ['IPv4', '10.0.0.1', 'VARCHAR', '10.0.0.1'],
  ['Array(UInt64)', '[1,18446744073709551615]', 'JSON', '[1,18446744073709551615]'],
  ['Map(String, Int64)', "{'a':1}", 'JSON', '{"a":1}'],
  ['Tuple(x Int64, y String)', "(1,'b')", 'JSON', '{"x":1,"y":"b"}'],
];

test('columns of every kind are read as a type that a profile knows', async () => {
  const typed = kinds.map(([type], i) => `c${i} ${type}`).join(', ');
  await server.load(`CREATE TABLE shop.kinds (${typed}) ENGINE = MergeTree ORDER BY tuple()`);
  const cells = kinds.map(([type, text]) => (/^(Array|Map|Tuple)/.test(type) ? text : `'${text}'`));
  await server.load(`INSERT INTO shop.kinds VALUES (${cells.join(', ')})`);
  const found = (await database.tables()).find(({ name }) => name === 'kinds');
  if (found === undefined) throw new Error('the table is not in the catalogue');
  expect(found).toMatchObject({ schema: 'shop', kind: 'table', estimatedRows: 1 });
  expect(found.columns.map(({ physicalType }) => physicalType)).toEqual(kinds.map(([, , p]) => p));
  const { rows } = await database.engine.run(readingOf(found, database.engine.quoteName));
  expect(rows[0]).toEqual(kinds.map(([, , , value]) => value));
});

test('statements may read alone, and what they read is counted', async () => {
  const { engine } = database;
  await server.load('CREATE TABLE shop.many (n Int64) ENGINE = MergeTree ORDER BY n');
  await server.load('INSERT INTO shop.many SELECT number FROM numbers(100000)');
  expect((await engine.run("SELECT toInt32(getSetting('readonly'))")).rows).toEqual([[2]]);
  engine.attach('many', 'SELECT n FROM shop.many');
  const before = engine.use();
  await engine.query({ select: [as('m', aggregate('max', column('n')))], from: table('many') });
  const after = engine.use();
  expect(after.scans).toEqual({ many: 1 });
  expect(after.rowsPulled - before.rowsPulled).toBe(1);
  const read = (after.bytesRead ?? 0) - (before.bytesRead ?? 0);
  expect(read).toBeGreaterThanOrEqual(800_000);
  expect(read).toBeLessThan(900_000);
});

test('a statement that runs is stopped by its signal', async () => {
  const stop = new AbortController();
  const running = database.engine.run('SELECT sleep(2)', { signal: stop.signal });
  setTimeout(() => stop.abort(new Error('enough')), 100);
  const start = performance.now();
  await expect(running).rejects.toThrow('enough');
  expect(performance.now() - start).toBeLessThan(1500);
});

async function problemOf(run: Promise<unknown>): Promise<Problem> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Problem)) throw new Error('no problem', { cause: error });
  return error;
}

test('an error is told without the statement', async () => {
  const failed = database.engine.run("SELECT throwIf(toUInt8(1), 'a secret of the cell')");
  const error = await failed.then(
    () => undefined,
    (reason: Error & { code: string }) => reason,
  );
  expect(error?.code).toBe('FUNCTION_THROW_IF_VALUE_IS_NON_ZERO (395)');
  expect(error?.message).not.toContain('secret');
});

test('who is not let in hears it, and the password is not told', async () => {
  const password = 'the wrong password';
  const problem = await problemOf(openClickHouse({ ...server, password, statementSeconds: 60 }));
  expect(problem.code).toBe('clickhouse.access-denied');
  expect(`${problem.message}${problem.stack}`).not.toContain(password);
});

test('where nothing listens, that is told', async () => {
  const problem = await problemOf(
    openClickHouse({ ...server, url: 'http://127.0.0.1:1', statementSeconds: 60 }),
  );
  expect([problem.code, problem.params.reason]).toEqual(['clickhouse.unreachable', 'ECONNREFUSED']);
});
