import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog, type QueryLog } from '../../src/engine/query-log.ts';
import { profileTable } from '../../src/profile/profile-table.ts';
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
