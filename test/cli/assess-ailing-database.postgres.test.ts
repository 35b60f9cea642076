import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';

const { port, ownerPassword } = inject('postgres');
const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
const database = 'ailing';
const address = `postgres://127.0.0.1:${port}/${database}`;
const environment: Readonly<Record<string, string>> = {
  PGUSER: 'ailing_reader',
  PGPASSWORD: 'of-no-use-elsewhere',
};
const days = 40;
let other: Client;

const tablesOf = ({ assets }: Report) => assets.flatMap(({ tables }) => tables);

beforeAll(async () => {
  const admin = new Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query(`DROP DATABASE IF EXISTS ${database}`);
  await admin.query(`CREATE DATABASE ${database}`);
  await admin.query('DROP ROLE IF EXISTS ailing_reader');
  await admin.query("CREATE ROLE ailing_reader LOGIN PASSWORD 'of-no-use-elsewhere'");
  await admin.end();
  other = new Client({ ...server, database });
  await other.connect();
  await other.query(`
    CREATE TABLE sound AS SELECT i AS id, 'n' || i AS name FROM generate_series(1, 20) i;
    CREATE VIEW broken AS SELECT id, 7700 / (id - 7) AS ratio FROM sound;
    CREATE TABLE columnless ();
    CREATE TABLE in_part AS SELECT i AS open, 'kept-from-readers' AS closed FROM generate_series(1, 20) i;
    CREATE TABLE far AS SELECT DATE '2026-01-01' + i AS day, nullif(i % 3, 0) AS n FROM generate_series(1, ${days}) i;
    INSERT INTO far VALUES ('5874897-12-31', 1), ('4713-01-01 BC', 2), ('infinity', 3);
    CREATE TABLE locked AS SELECT 1 AS id;
    CREATE VIEW of_locked AS SELECT id FROM locked;
    GRANT SELECT ON sound, broken, columnless, far, locked, of_locked TO ailing_reader;
    GRANT SELECT (open) ON in_part TO ailing_reader`);
  await other.query('BEGIN; LOCK TABLE locked IN ACCESS EXCLUSIVE MODE');
});
afterAll(async () => {
  await other.query('ROLLBACK');
  await other.end();
});

describe('assay assess on a database in which not all is well', () => {
  let report: Report;
  beforeAll(async () => {
    const { stdout, stderr } = await assay(
      ['assess', address, '--json', '--no-cache', '--statement-timeout', '2'],
      { effects: { environment: (name) => environment[name] } },
    );
    expect(stderr).toBe('');
    report = reportSchema.parse(JSON.parse(stdout));
  });

  test('measures what can be measured and tells of each table that cannot', () => {
    expect(tablesOf(report).map(({ id }) => id)).toEqual([
      'public/far',
      'public/in_part',
      'public/sound',
    ]);
    expect(
      Object.fromEntries(
        report.files.unreadable.map(({ where, params: { ending }, code }) => [
          where.file,
          ending ?? code,
        ]),
      ),
    ).toEqual({
      'ailing/public/broken': 'data',
      'ailing/public/columnless': 'source.database-no-columns',
      'ailing/public/locked': 'locked',
      'ailing/public/of_locked': 'locked',
    });
    expect(report.words['database-ending.locked']?.zh).toMatch(/锁/);
  });

  test('reads the columns that an account may read, where it may not read all', () => {
    const [table] = tablesOf(report).filter(({ id }) => id === 'public/in_part');
    expect(table?.columns.map(({ name }) => name)).toEqual(['open']);
    expect(JSON.stringify(report)).not.toContain('kept-from-readers');
  });

  test('counts days that no moment reaches among the rows, and in no month', () => {
    const [table] = tablesOf(report).filter(({ id }) => id === 'public/far');
    expect(table?.rows).toBe(days + 3);
  });

  test('still has what the catalogue says', () => {
    expect(report.run.databases?.[0]?.tables?.length).toBeGreaterThan(0);
  });
});
