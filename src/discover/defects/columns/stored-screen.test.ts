import { afterAll, beforeAll, expect, test } from 'vitest';
import { asOf, openTestEngine } from '../../../../test/discover/profiled-tables.ts';
import { createQueryLog } from '../../../engine/query-log.ts';
import { openDiscoverySession } from '../../discovery-session.ts';
import { screenColumn } from './column-screen.ts';
import { storedUnusual } from './stored-screen.ts';

let engine: Awaited<ReturnType<typeof openTestEngine>>;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.remove());

/** What a screen of a column finds unusual, after a sample of its first thousand values. */
async function unusual(expression: string, physicalType: string): Promise<readonly string[]> {
  await engine.run(`CREATE OR REPLACE TABLE t AS
    SELECT CAST(${expression} AS ${physicalType}) AS v FROM range(4000) r(i)`);
  const { rows } = await engine.run('SELECT v::VARCHAR FROM t WHERE v IS NOT NULL LIMIT 1000');
  const session = openDiscoverySession(engine, { asOf, seed: 1, queries: createQueryLog() });
  const screen = await screenColumn(session, {
    relation: 't',
    name: 'v',
    physicalType,
    sample: rows.map(([text]) => ({ text: String(text), count: 1 })),
    distinct: 4000,
    cells: 4000,
  });
  const usual = new Set(screen?.usual.map(({ text }) => text));
  return (screen?.values ?? [])
    .map(({ text }) => text)
    .filter((text) => !usual.has(text))
    .sort();
}

const strays = (...cells: readonly string[]) =>
  cells.map((cell, i) => `WHEN ${2000 + i} THEN ${cell}`).join(' ');

test.each([
  ['BIGINT', `CASE i ${strays('7', '-12345', '12345678901', '99999', '88888')} ELSE 20000 + i END`],
  ['BIGINT', `CASE i ${strays('7', '12345', '-99999', 'NULL')} ELSE -20000 - i END`],
  ['DECIMAL(12,2)', `CASE i ${strays('7', '-312.5', '999', '123456.25')} ELSE 200 + i / 8 END`],
  ['DATE', `CASE i ${strays("'1900-01-01'", "'9999-12-31'")} ELSE '2020-01-01'::DATE + i::INT END`],
  [
    'TIMESTAMP',
    `CASE i ${strays("'1970-01-01 00:00:00'")} ELSE '2020-01-01 08:30:15'::TIMESTAMP + INTERVAL 1 DAY * i END`,
  ],
])('finds of stored %s what it finds of the same cells as text', async (type, expression) => {
  const stored = await unusual(expression, type);
  expect(stored.length).toBeGreaterThan(0);
  expect(stored).toEqual(await unusual(`CAST(${expression} AS ${type})`, 'VARCHAR'));
});

test('leaves text, and numbers written with exponents, to their shapes', () => {
  expect(storedUnusual('v', 'VARCHAR', '(?:[0-9]{5})')).toBeUndefined();
  expect(storedUnusual('v', 'DOUBLE', '(?:[0-9]{1}[a-z]+\\-[0-9]{2})')).toBeUndefined();
});
