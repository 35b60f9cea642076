import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DuckDbEngine, openDuckDb } from '../../engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../engine/query-log.ts';
import { as, column, table } from '../../sql/build.ts';
import type { Expectation, LibraryRule, SqlRule } from '../../vocabulary/quality-rule.ts';
import type { Table } from '../../vocabulary/table.ts';
import { profileTable } from '../profile-table.ts';
import { type RuleTable, runRules } from './run-rules.ts';
import { openSandbox } from './sandbox.ts';

let engine: DuckDbEngine;
let folder: string;
let source: string;
let orders: RuleTable;
let many: RuleTable;
const sourceText = 'id,status,amount,phone\n1,open,10,13800000001\n';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'assay-rules-'));
  source = join(folder, 'source.csv');
  await writeFile(source, sourceText);
  engine = await openDuckDb({ threads: 2, memory: '512MiB', temporaryFolder: folder });
  await engine.run(`CREATE TABLE "orders.csv" AS SELECT * FROM (VALUES
    ('1', 'open', '10', '13800000001'), ('2', 'paid', '20', NULL), ('2', 'Paid', '', 'N/A'),
    ('3', 'open', '-5', ''), ('2', NULL, '7.5', '13800000002'))
    t(id, status, amount, "phone no")`);
  await engine.run(`CREATE VIEW many AS SELECT i AS n, 'secret-' || i AS word
    FROM range(30000) t(i)`);
  orders = await ruleTable('orders.csv', 'Orders');
  many = await ruleTable('many', 'many');
});
afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

async function ruleTable(relation: string, name: string): Promise<RuleTable> {
  const described = await engine.run(`DESCRIBE "${relation}"`);
  const { rows } = await engine.run(`SELECT count(*) FROM "${relation}"`);
  const table: Table = {
    id: relation,
    name: relation,
    relation,
    columns: described.rows.map(([column, type], ordinal) => ({
      name: String(column),
      ordinal,
      physicalType: String(type),
      untyped: relation !== 'many',
    })),
    ...(relation === 'orders.csv' ? { rowIndex: 'rowid' } : {}),
    rows: Number(rows[0]?.[0]),
    files: [],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: 'orders.csv', record: index + 1 }),
  };
  const profile = await profileTable(engine, table, {
    depth: 'core',
    typeThreshold: 0.9,
    seed: 1,
    asOf: '2026-01-01',
    queries: createQueryLog(),
  });
  return { table: name, profile };
}

const none: Expectation = { operator: 'mustBe', value: 0 };
const base = { id: 'r', table: 'Orders', weight: 1, where: { file: 'c', line: 7 } };
const sql = (query: string, more: Partial<SqlRule> = {}): SqlRule => ({
  ...base,
  type: 'sql',
  query,
  expect: none,
  ...more,
});
const library = (more: Partial<LibraryRule>): LibraryRule => ({
  ...base,
  type: 'library',
  metric: 'nullValues',
  unit: 'rows',
  columns: [],
  expect: none,
  ...more,
});

async function result(rule: SqlRule | LibraryRule, tables = [orders], seconds = 20) {
  const queries = createQueryLog();
  const limits = { seconds, memoryMiB: 128, spillMiB: 64 };
  const [only] = await runRules(engine, tables, [rule], { queries, limits });
  if (!only) throw new Error('bug: a rule without a result');
  return only;
}

describe('library rules', () => {
  const records = (...list: number[]) =>
    list.map((record) => ({ kind: 'record', file: 'orders.csv', record }));
  it.each([
    ['nulls', { columns: ['status'] }, 1, 4, 5, [5]],
    ['missing by default', { metric: 'missingValues', columns: ['phone no'] }, 2, 3, 5, [2, 4]],
    [
      'missing as listed',
      { metric: 'missingValues', columns: ['phone no'], missingValues: [null, 'N/A'] },
      2,
      3,
      5,
      [2, 3],
    ],
    [
      'valid values',
      { metric: 'invalidValues', columns: ['status'], validValues: ['open', 'paid'] },
      1,
      3,
      4,
      [3],
    ],
    [
      'valid numbers, however written',
      { metric: 'invalidValues', columns: ['amount'], validValues: [10, 20, 7.5] },
      2,
      3,
      5,
      [3, 4],
    ],
    [
      'a pattern, in full',
      { metric: 'invalidValues', columns: ['status'], pattern: '[a-z]+' },
      1,
      3,
      4,
      [3],
    ],
    ['duplicates', { metric: 'duplicateValues', columns: ['id'] }, 2, 3, 5, [3, 5]],
    [
      'duplicates of several columns',
      { metric: 'duplicateValues', columns: ['id', 'status'] },
      0,
      4,
      4,
      [],
    ],
    ['rows', { metric: 'rowCount' }, 5, 0, 1, []],
  ] as const)('counts %s', async (_, rule, measured, pass, applicable, rows) => {
    expect(await result(library(rule as Partial<LibraryRule>))).toMatchObject({
      measured,
      pass,
      applicable,
      status: measured === 0 ? 'passed' : 'failed',
      rows: records(...rows),
    });
  });

  it('compares a percentage of the rows it applies to', async () => {
    const rule = {
      columns: ['status'],
      unit: 'percent',
      expect: { operator: 'mustBeLessThan', value: 21 },
    } as const;
    expect(await result(library(rule))).toMatchObject({ status: 'passed', measured: 20 });
  });

  it('says what it cannot run', async () => {
    const code = async (rule: Partial<LibraryRule>) => (await result(library(rule))).problem?.code;
    expect(await code({ table: 'Other', columns: ['id'] })).toBe('rule-table-unknown');
    expect(await code({ columns: ['ID2'] })).toBe('rule-column-unknown');
    expect(await code({ metric: 'invalidValues', columns: ['id'], pattern: '(' })).toBe(
      'rule-pattern-invalid',
    );
  });
});

describe('SQL rules', () => {
  it('read the typed tables of the contract by name, with placeholders', async () => {
    const count = sql('SELECT count(*) FROM $' + '{table} WHERE {column} < 0 -- none\n;', {
      column: 'amount',
    });
    expect(await result(count)).toMatchObject({
      status: 'failed',
      pass: 4,
      applicable: 5,
      measured: 1,
    });
    const odcs30 = sql('select avg(o.{property}) from {object} o join "orders.csv" p using (id)', {
      column: 'amount',
      expect: { operator: 'mustBeBetween', low: 0, high: 100 },
    });
    const average = await result(odcs30);
    expect(average).toMatchObject({ status: 'passed', pass: 1, applicable: 1 });
    expect(average).not.toHaveProperty('measured');
  });

  it('count as breaking rows only what the rule says there must be none of', async () => {
    const open = "SELECT count(*) FROM orders WHERE status = 'open'";
    const few = { expect: { operator: 'mustBeLessThan', value: 100 } } as const;
    expect(await result(sql(open, few))).toMatchObject({ pass: 1, applicable: 1 });
  });

  it.each<[string, string, number[], string[]]>([
    ['a table by its own name', 'FROM orders.csv WHERE', [4], ['amount']],
    ['a table by an alias', 'FROM "Orders" AS o WHERE o.', [4], ['amount']],
  ])('name the rows that they count, of %s', async (_, from, records, columns) => {
    const query = `SELECT COUNT(*) ${from.replace('orders.csv', '"orders.csv"')} amount < 0`;
    expect(await result(sql(query.replace('. ', '.')))).toMatchObject({
      status: 'failed',
      rows: records.map((record) => ({ kind: 'record', file: 'orders.csv', record })),
      indices: records.map((record) => record - 1),
      columns,
    });
  });

  it('name rows by a subquery over other tables, and none for other numbers', async () => {
    const elsewhere =
      "SELECT COUNT(*) FROM orders o WHERE NOT EXISTS (SELECT 1 FROM many WHERE n = o.id AND n < 3 AND word <> 'x')";
    const both = [{ ...orders, aliases: ['orders'] }, many];
    expect(await result(sql(elsewhere), both)).toMatchObject({ indices: [3] });
    const distinct = 'SELECT COUNT(DISTINCT id) FROM orders WHERE amount < 100';
    expect(await result(sql(distinct), both)).toMatchObject({ status: 'failed', rows: [] });
  });

  it('name rows also beside a number that JavaScript cannot hold', async () => {
    const query = 'SELECT COUNT(*) FROM "Orders" WHERE amount < 9007199254740993 AND amount < 0';
    expect(await result(sql(query))).toMatchObject({ pass: 4, rows: [] });
  });

  it('read the placeholder asOf as the day that today means, in quotes or without', async () => {
    for (const day of [`DATE '\${asOf}'`, `\${asOf}`, `CAST('{asOf}' AS DATE)`]) {
      const rule = sql(`SELECT COUNT(*) FROM "Orders" WHERE DATE '2026-03-05' > ${day}`);
      for (const [asOf, status] of [
        ['2026-03-04', 'failed'],
        ['2026-03-05', 'passed'],
      ] as const) {
        const ran = await runRules(engine, [orders], [rule], { queries: createQueryLog(), asOf });
        expect(ran).toMatchObject([{ status }]);
      }
    }
  });

  it('compare a column without a single cell with numbers, dates and text', async () => {
    const query = `SELECT COUNT(*) FROM blank WHERE a < 0 OR a > DATE '2020-01-01' OR a = 'x'`;
    await engine.run('CREATE OR REPLACE TABLE blank AS SELECT NULL::VARCHAR AS a FROM range(3)');
    const blank = await ruleTable('blank', 'blank');
    expect(await result(sql(query, { table: 'blank' }), [blank])).toMatchObject({
      status: 'passed',
      pass: 3,
    });
  });

  it.each([
    ['text', "SELECT max('x' || word) FROM many"],
    ['a cell', 'SELECT word FROM many LIMIT 1'],
    ['a date', "SELECT DATE '2020-01-01'"],
    ['two columns', 'SELECT 1, 2'],
    ['many rows', 'SELECT n FROM many'],
    ['no row', 'SELECT n FROM many WHERE n < 0'],
    ['null', 'SELECT sum(n) FROM many WHERE n < 0'],
    ['a list', 'SELECT list_value(1)'],
  ])('give one number and not %s', async (_, query) => {
    const { status, problem } = await result(sql(query), [many]);
    expect([status, problem?.code]).toEqual(['error', 'rule-result-not-number']);
  });

  it('never show a cell in an error', async () => {
    const { problem } = await result(sql('SELECT sum(CAST(word AS INTEGER)) FROM many'), [many]);
    expect(problem?.code).toBe('rule-refused-by-engine');
    expect(problem?.params).toEqual({ kind: 'Conversion' });
    expect(JSON.stringify(problem)).not.toContain('secret');
  });

  const attacks: readonly (readonly [string, (source: string) => string, string])[] = [
    ['read a file', (s) => `SELECT count(*) FROM read_csv('${s}')`, 'rule-sql-forbidden'],
    ['read a file by name', (s) => `SELECT count(*) FROM '${s}'`, 'rule-sql-forbidden'],
    ['read a file as text', (s) => `SELECT count(*) FROM read_text('${s}')`, 'rule-sql-forbidden'],
    [
      'read a file in a subquery',
      (s) => `SELECT (SELECT count(*) FROM '${s}')`,
      'rule-sql-forbidden',
    ],
    [
      'hide a file behind WITH',
      (s) => `WITH a AS (FROM '${s}') SELECT count(*) FROM a`,
      'rule-sql-forbidden',
    ],
    ['list files', () => "SELECT count(*) FROM glob('/**')", 'rule-sql-forbidden'],
    ['write over the source', (s) => `COPY (SELECT 1) TO '${s}'`, 'rule-sql-not-one-select'],
    ['attach a database', (s) => `ATTACH '${s}.db'`, 'rule-sql-not-one-select'],
    ['install an extension', () => 'INSTALL httpfs', 'rule-sql-not-one-select'],
    ['load an extension', () => 'LOAD json', 'rule-sql-not-one-select'],
    ['run two statements', () => 'SELECT 0; SELECT 0', 'rule-sql-not-one-select'],
    [
      'smuggle a second one',
      (s) => `SELECT 0; COPY (SELECT 1) TO '${s}'`,
      'rule-sql-not-one-select',
    ],
    ['run nothing', () => ' -- ', 'rule-sql-not-one-select'],
    ['change a setting', () => 'SET threads = 8', 'rule-sql-not-one-select'],
    ['use PRAGMA', () => 'PRAGMA database_list', 'rule-sql-not-one-select'],
    ['call a procedure', () => 'CALL pragma_version()', 'rule-sql-not-one-select'],
    [
      'log to a file',
      (s) => `SELECT count(*) FROM enable_logging('QueryLog', storage_path = '${s}')`,
      'rule-sql-forbidden',
    ],
    ['run SQL in a text', () => "SELECT count(*) FROM query('SELECT 1')", 'rule-sql-forbidden'],
    [
      'read a table by a text',
      () => "SELECT count(*) FROM query_table('orders')",
      'rule-sql-forbidden',
    ],
    ['read the environment', () => "SELECT length(getenv('HOME'))", 'rule-sql-forbidden'],
    [
      'read a setting',
      () => "SELECT length(current_setting('temp_directory'))",
      'rule-sql-forbidden',
    ],
    ['read all settings', () => 'SELECT count(*) FROM duckdb_settings()', 'rule-sql-forbidden'],
    [
      'read the catalogue',
      () => 'SELECT count(*) FROM information_schema.tables',
      'rule-sql-forbidden',
    ],
    ['describe', () => 'SELECT count(*) FROM (DESCRIBE orders)', 'rule-sql-forbidden'],
    [
      'pivot on cells',
      () => 'FROM (FROM orders PIVOT (count(*) FOR status IN (1)))',
      'rule-sql-forbidden',
    ],
    [
      'follow the clock',
      () => 'SELECT count(*) FROM orders WHERE current_date > now()',
      'rule-sql-forbidden',
    ],
    ['throw dice', () => 'SELECT random()', 'rule-sql-forbidden'],
    ['sample', () => 'SELECT count(*) FROM orders USING SAMPLE 2', 'rule-sql-forbidden'],
    [
      'make a text of gigabytes',
      () => "SELECT length(repeat('x', 4000000000))",
      'rule-sql-forbidden',
    ],
    ['use a parameter', () => 'SELECT $1', 'rule-sql-forbidden'],
    ['nest without end', () => `SELECT ${'1+'.repeat(5000)}1`, 'rule-sql-syntax'],
    ['blow up a text', () => "SELECT length(replace('x', 'x', 'xxxxxxxx'))", 'rule-sql-forbidden'],
    ['blow it up in steps', () => `SELECT length('x'${"||'x'".repeat(13)})`, 'rule-sql-forbidden'],
    ['be longer than anyone reads', () => `SELECT 1 -- ${'x'.repeat(20_000)}`, 'rule-sql-too-long'],
    ['leave the text', () => "SELECT '", 'rule-sql-syntax'],
  ];
  it.each(attacks)('cannot %s', async (_, query, code) => {
    const { status, problem } = await result(sql(query(source)));
    expect([status, problem?.code]).toEqual(['error', code]);
    expect(await readFile(source, 'utf8')).toBe(sourceText);
  });

  it('stop at the time limit', async () => {
    const endless =
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t';
    const crossed =
      'SELECT count(*) FROM range(1000000) a, range(1000000) b WHERE a.range + b.range = 1.5';
    for (const query of [endless, crossed]) {
      const started = performance.now();
      const { problem } = await result(sql(query), [orders], 0.5);
      expect(problem?.code).toBe('rule-out-of-time');
      expect(performance.now() - started).toBeLessThan(5000);
    }
  });

  it('stop at the memory limit', async () => {
    const doubling =
      "WITH RECURSIVE t(x) AS (SELECT 'aaaaaaaa' UNION ALL SELECT x || x FROM t) SELECT count(x) FROM t";
    const uncounted =
      'SELECT median(a.range * 20000 + b.range) FROM range(20000) a, range(20000) b';
    for (const query of [doubling, uncounted]) {
      const { problem } = await result(sql(query), [orders], 30);
      expect(problem?.code).toBe('rule-out-of-memory');
    }
  });

  it('stop on the signal, and leave no file', async () => {
    const endless =
      'WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT max(n) FROM t';
    const signal = AbortSignal.timeout(300);
    const run = runRules(engine, [orders], [sql(endless)], { queries: createQueryLog(), signal });
    await expect(run).rejects.toHaveProperty('name', 'TimeoutError');
    expect((await readdir(folder)).filter((name) => name.startsWith('rules-'))).toEqual([]);
  });

  it('are not run beyond the limit of rows', async () => {
    const [only] = await runRules(engine, [many], [sql('SELECT count(*) FROM many')], {
      queries: createQueryLog(),
      limits: { rows: 1000 },
    });
    expect(only?.problem?.code).toBe('rule-too-many-rows');
  });
});

/** The second wall: what would happen if the check of the tree let something through. */
describe('the sandbox alone', () => {
  const limits = { seconds: 10, memoryMiB: 128, spillMiB: 64, rows: 1e6 };
  const tables = [
    {
      content: { select: [as('n', column('n'))], from: table('many') },
      columns: [{ name: 'n', empty: false }],
      names: ['many'],
    },
  ];
  it.each<[string, (source: string) => string]>([
    ['reading a file', (s) => `SELECT count(*) FROM read_csv('${s}')`],
    ['reading a file by name', (s) => `SELECT count(*) FROM '${s}'`],
    ['listing files', (s) => `SELECT count(*) FROM glob('${s}*')`],
    ['writing over the source', (s) => `COPY (SELECT 1) TO '${s}'`],
    ['attaching', (s) => `ATTACH '${s}.db'`],
    ['exporting', (s) => `EXPORT DATABASE '${s}.dir'`],
    ['installing', () => 'INSTALL httpfs'],
    ['unlocking', () => 'SET lock_configuration = false'],
    ['opening access', () => 'SET enable_external_access = true'],
    ['changing the copy', () => 'DELETE FROM assay_rules.t0'],
    ['detaching and attaching again', (s) => `DETACH assay_rules; ATTACH '${s}'`],
  ])('refuses %s', async (_, query) => {
    const before = await readdir(folder);
    const sandbox = await openSandbox(engine, tables, { limits });
    try {
      expect(await sandbox.run('SELECT count(*) FROM many')).toEqual({ number: 30_000 });
      expect(await sandbox.run(query(source))).toMatchObject({ fault: 'engine' });
    } finally {
      await sandbox.close();
    }
    expect(await readFile(source, 'utf8')).toBe(sourceText);
    expect(await readdir(folder)).toEqual(before);
  });

  it('holds only the columns that were given', async () => {
    const sandbox = await openSandbox(engine, tables, { limits });
    expect(await sandbox.run('SELECT count(word) FROM many')).toEqual({
      fault: 'engine',
      kind: 'Binder',
    });
    await sandbox.close();
  });
});
