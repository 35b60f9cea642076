import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog, type QueryLog } from '../../src/engine/query-log.ts';
import { profileTable } from '../../src/profile/profile-table.ts';
import { certifyProfile } from '../../src/profile/fingerprint/certify-profile.ts';
import { printClickHouse } from '../../src/sql/clickhouse.ts';
import { printPostgreSql, quotePostgreSqlName } from '../../src/sql/postgresql.ts';
import { printTrino } from '../../src/sql/trino.ts';
import type { Statement } from '../../src/sql/tree.ts';
import { openTestEngine, profileOptions, tableOf } from '../profile/table-of.ts';

/**
 * The SQL of a profile, as a reviewer should see it change. Write it anew with
 * `UPDATE_GOLDEN=1 npx vitest run --project unit test/golden`.
 */
const update = process.env.UPDATE_GOLDEN === '1';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

/** A query log that also remembers the order. */
function orderedLog(): QueryLog & { readonly texts: readonly string[] } {
  const log = createQueryLog();
  const texts: string[] = [];
  const note = (sql: string) => {
    if (!texts.includes(sql)) texts.push(sql);
    return log.note(sql);
  };
  return { ...log, note, texts };
}

const shapes = [
  {
    name: 'direct',
    untyped: true,
    rows: `SELECT i::VARCHAR AS id, (i % 5 || ',5') AS price, '0' || i % 3 || '.02.2024' AS day
      FROM range(1, 90) t(i)`,
  },
  {
    name: 'frequency',
    untyped: true,
    rows: `SELECT (i // 6)::VARCHAR AS whole, 'w' || i // 6 AS word,
      ((i // 6) / 4.0)::DECIMAL(9, 2)::VARCHAR AS price FROM range(90000) t(i)`,
  },
  {
    name: 'scan_text',
    untyped: true,
    rows: `SELECT i::VARCHAR AS id, (i / 8.0)::VARCHAR AS x, 'w' || i AS word,
      (TIMESTAMP '2024-01-01' + to_seconds(i))::VARCHAR AS moment FROM range(60000) t(i)`,
  },
  {
    name: 'scan',
    untyped: false,
    rows: `SELECT i AS id, i / 8.0::DOUBLE AS x, 'w' || i AS word,
      TIMESTAMP '2024-01-01' + to_seconds(i) AS moment FROM range(60000) t(i)`,
  },
];

test.each(shapes)('the SQL of the $name route is the checked-in one', async (shape) => {
  const relation = `golden_${shape.name}`;
  await engine.run(`CREATE TABLE ${relation} AS ${shape.rows}`);
  const queries = orderedLog();
  const table = await tableOf(engine, relation, { untyped: shape.untyped });
  await profileTable(engine, table, profileOptions({ depth: 'full', queries }));
  const printed = `${queries.texts.join(';\n\n')};\n`;
  const file = new URL(`./duckdb/${shape.name}.sql`, import.meta.url);
  if (update) await writeFile(file, printed);
  expect(printed).toBe(await readFile(file, 'utf8'));
});

/** What databases are asked, by what DuckDB would be: their tables have types, and no order of rows. */
const dialects = {
  postgresql: (statement: Statement) =>
    printPostgreSql(statement, { foldingCollation: 'pg_c_utf8', relation: quotePostgreSqlName }),
  trino: (statement: Statement) => printTrino(statement, quotePostgreSqlName),
  clickhouse: (statement: Statement) => printClickHouse(statement, quotePostgreSqlName),
};

const typedShapes = [
  {
    name: 'direct',
    rows: `SELECT i AS id, (i / 4.0)::DECIMAL(9, 2) AS price, i / 8.0::DOUBLE AS x, 'w' || i % 5 AS word,
      DATE '2024-01-01' + (i % 50)::INTEGER AS day, nullif(i % 2, 0) = 1 AS odd FROM range(90) t(i)`,
  },
  {
    name: 'scan',
    rows: `SELECT i AS id, i / 8.0::DOUBLE AS x, 'w' || i AS word, i % 7 AS few,
      TIMESTAMP '2024-01-01' + to_seconds(i) AS moment FROM range(60000) t(i)`,
  },
];

/** The statements of long tables are hundreds of kilobytes in dialects that spell hashes out: one dialect's tell enough. */
const printed = Object.entries(dialects).flatMap(([dialect, print]) =>
  typedShapes
    .filter(({ name }) => name === 'direct' || dialect === 'postgresql')
    .map((shape) => ({ dialect, print, shape, named: `${dialect}/${shape.name}` })),
);

test.each(printed)('the SQL of $named is the checked-in one', async ({ dialect, print, shape }) => {
  const relation = `golden_${dialect}_${shape.name}`;
  await engine.run(`CREATE TABLE ${relation} AS ${shape.rows}`);
  const queries = orderedLog();
  const asked = { ...engine, print };
  const table = { ...(await tableOf(engine, relation, { untyped: false })), unordered: true } as const;
  const profile = await profileTable(asked, table, profileOptions({ depth: 'full', queries }));
  await certifyProfile(asked, profile, { queries });
  const sql = `${queries.texts.join(';\n\n')};\n`;
  await expect(sql).toMatchFileSnapshot(`./${dialect}/${shape.name}.sql`);
});
