import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  content,
  measure,
  openTestEngine,
  profileOptions,
  tableOf,
} from '../../test/profile/table-of.ts';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { measureNames } from './measure-names.ts';
import { profileTable } from './profile-table.ts';

let engine: DuckDbEngine;
beforeAll(async () => {
  engine = await openTestEngine();
});
afterAll(() => engine.close());

test('text columns take the type of their cells, and the typed view reads them', async () => {
  await engine.run(`CREATE TABLE prices (id VARCHAR, preis VARCHAR, datum VARCHAR, code VARCHAR)`);
  await engine.run(`INSERT INTO prices VALUES ('1','1.234,50','31.12.2023','007'),
    ('2','0,99','01.02.2024','008'), ('3','12,00','15.08.2024','N/A')`);
  const profile = await profileTable(
    engine,
    await tableOf(engine, 'prices', { untyped: true }),
    profileOptions(),
  );
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

test('every measure in a profile has its name, family and disclosure in the list', async () => {
  await engine.run(`CREATE TABLE kinds AS SELECT i AS id, i / 7.0 AS x, 'n' || i % 9 AS t,
    DATE '2020-01-01' + (i % 90)::int AS d, TIMESTAMP '2020-01-01' + to_seconds(i * 977) AS s
    FROM range(60000) r(i)`);
  const profile = await profileTable(
    engine,
    await tableOf(engine, 'kinds', { untyped: false }),
    profileOptions({ depth: 'full' }),
  );
  const listed = new Map(measureNames.map((entry) => [entry.name, entry]));
  expect(listed.size).toBe(measureNames.length);
  for (const column of profile.columns) {
    for (const name of Object.keys(column.measures)) {
      expect([name, listed.get(name)?.discloses]).toEqual([name, 'nothing']);
    }
    for (const name of Object.keys(column.content)) {
      expect([name, listed.get(name)?.discloses]).toEqual([name, 'content']);
    }
  }
  for (const name of Object.keys(profile.measures)) expect(listed.get(name)?.family).toBe('table');
});

/** The same 120,000 numbers and words by each route: few, many, and nearly all distinct values. */
test.each([
  ['direct', 900],
  ['kept frequency table', 15_000],
  ['scan', 10_000_000],
])('by the %s route, measures agree with what DuckDB computes exactly', async (_, distinct) => {
  const relation = `r${distinct}`;
  await engine.run(`CREATE TABLE ${relation} AS SELECT
      (hash(i) % ${distinct})::BIGINT - 400 AS whole,
      ((hash(i + 7) % ${distinct}) / 8.0 - 100)::DOUBLE AS x,
      CASE WHEN i % 10 = 0 THEN NULL ELSE ' Ab' || hash(i + 9) % ${distinct} || '号' END AS word,
      TIMESTAMP '2023-05-01' + to_milliseconds((hash(i + 3) % ${distinct})::BIGINT * 1000) AS moment
    FROM range(120000) t(i)`);
  const profile = await profileTable(
    engine,
    await tableOf(engine, relation, { untyped: false }),
    profileOptions({ depth: 'full' }),
  );
  const [whole, x, word, at] = profile.columns;
  const [truth] = (
    await engine.run(`SELECT count(DISTINCT whole), sum(whole)::DOUBLE, avg(x), var_pop(x::DECIMAL(38,10)),
      kurtosis_pop(x), quantile_cont(x, 0.25), mad(x), count_if(x < 0), min(x), max(x),
      count(DISTINCT word), avg(length(word)), min(word), count(*) - count(word),
      count_if(isodow(moment) >= 6), min(moment)::VARCHAR, max(moment)::VARCHAR, entropy(word), count_if(moment = date_trunc('day', moment)),
      sum(hash(word)) FILTER (word IS NOT NULL) % 18446744073709551616::HUGEINT
      FROM ${relation}`)
  ).rows;
  const t = (truth ?? []).map((cell) => (typeof cell === 'string' ? cell : Number(cell)));
  const close = (value: unknown, wanted: unknown, within = 1e-9) =>
    expect(
      Math.abs(Number(value) - Number(wanted)) / Math.max(1, Math.abs(Number(wanted))),
    ).toBeLessThan(within);
  expect(measure(whole, 'distinct')).toBe(t[0]);
  close(content(whole, 'sum'), t[1]);
  close(content(x, 'mean'), t[2]);
  close(content(x, 'variance'), t[3], 1e-8);
  // DuckDB gives the excess over a normal distribution.
  close(measure(x, 'kurtosis'), Number(t[4]) + 3, 1e-3);
  const sampled = x?.content.p25?.exactness.kind === 'sampled';
  close(content(x, 'p25'), t[5], sampled ? 0.05 : 1e-9);
  close(content(x, 'mad'), t[6], sampled ? 0.05 : 1e-9);
  expect(measure(x, 'negatives')).toBe(t[7]);
  expect([content(x, 'min'), content(x, 'max')]).toEqual([t[8], t[9]]);
  expect(measure(word, 'distinct')).toBe(t[10]);
  close(measure(word, 'lengthMean'), t[11]);
  expect(content(word, 'min')).toBe(t[12]);
  expect(measure(word, 'nulls')).toBe(t[13]);
  expect(measure(word, 'padded')).toBe(108_000);
  expect(measure(word, 'nonAscii')).toBe(108_000);
  expect(measure(word, 'mixedCase')).toBe(108_000);
  expect(measure(at, 'weekend')).toBe(t[14]);
  expect([content(at, 'min'), content(at, 'max')]).toEqual([t[15], t[16]]);
  close(measure(word, 'entropy'), t[17], distinct > 1e6 ? 1e-3 : 1e-9);
  expect(measure(at, 'midnight')).toBe(t[18]);
  expect(BigInt(`0x${content(word, 'checksum')}`)).toBe(BigInt(String(truth?.[19])));
});

test('blank, padded and missing cells are counted alike on every route', async () => {
  const odd = "'', ' ', 'N/A', ' null ', '-', '\u3000未知', 'x ', ' y', 'z\u00a0', '无锡', '12 '";
  const counts = await Promise.all(
    [1000, 70_000].map(async (rows) => {
      await engine.run(`CREATE TABLE odd${rows} AS SELECT unnest([${odd}]) AS t
        UNION ALL SELECT 'w' || i FROM range(${rows}) r(i)`);
      const table = await tableOf(engine, `odd${rows}`, { untyped: true });
      const { columns } = await profileTable(engine, table, profileOptions());
      return ['blank', 'missingTokens', 'padded', 'empty'].map((name) => measure(columns[0], name));
    }),
  );
  expect(counts).toEqual([
    [2, 4, 7, 1],
    [2, 4, 7, 1],
  ]);
});
