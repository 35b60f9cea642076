import { createConnection } from 'mysql2/promise';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay, type Ended } from './command-line.ts';

const server = inject('mariadb');
const address = `mysql://${server.host}:${server.port}/assessed_shop`;
const environment: Readonly<Record<string, string>> = {
  MYSQL_USER: server.user,
  MYSQL_PWD: server.password,
};
const rows = 3000;

beforeAll(async () => {
  const loader = await createConnection({ ...server, multipleStatements: true });
  await loader.query(`
    DROP DATABASE IF EXISTS assessed_shop; CREATE DATABASE assessed_shop; USE assessed_shop; SET sql_mode = '';
    CREATE TABLE hard (id int unsigned PRIMARY KEY, big bigint unsigned, exact decimal(38,10), single float, text varchar(50) CHARACTER SET utf8mb4,
      latin varchar(20) CHARACTER SET latin1, chosen enum('a','b'), nested json, at datetime(6), moment timestamp NULL, day date,
      span time, bytes varbinary(10), \`odd \`\`name"\` int, \`select\` int);
    INSERT INTO hard VALUES
      (1, 18446744073709551615, 1234567890123456789012345678.1234567891, 0.1, '😀''"', 'é', 'a', '{"a":[1]}', '2024-02-29 23:59:59.123456',
       '2024-01-01 00:00:00', '2024-02-29', '-100:00:00', x'00ff', 5, 6),
      (2, 0, -0.0000000001, -1.5, '', '', 'b', NULL, NULL, NULL, '0000-00-00', NULL, NULL, NULL, NULL);
    CREATE TABLE orders (order_id int PRIMARY KEY, customer varchar(10), state varchar(10));
    INSERT INTO orders SELECT seq, concat('C', seq % 120), if(seq % 10 > 0, 'shipped', NULL) FROM seq_1_to_${rows};`);
  await loader.end();
});

const run = (args: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  assay([...args, '--as-of', '2026-10-31', '--no-cache'], {
    effects: { environment: (name) => ({ ...environment, ...more })[name] },
  });

const reportOf = ({ stdout }: Ended): Report => reportSchema.parse(JSON.parse(stdout));
const tableOf = (report: Report, id: string) =>
  report.assets.flatMap((asset) => asset.tables).find((table) => table.id === id);

describe('assay assess on MariaDB', () => {
  test('reads every type without losing a digit, and tells of cells that no type holds', async () => {
    const ended = await run(['assess', `${address}/hard`, '--certify', '--json']);
    expect(ended).toMatchObject({ code: 0, stderr: '' });
    expect(ended.stdout).not.toContain(server.password);
    const table = tableOf(reportOf(ended), 'assessed_shop/hard');
    const types = table?.columns.map(({ name, type, measures }) => [
      name,
      type,
      measures.nulls?.value,
    ]);
    expect(types).toEqual([
      ['id', 'integer', 0],
      ['big', 'integer', 0],
      ['exact', 'decimal', 0],
      ['single', 'double', 0],
      ['text', 'text', 0],
      ['latin', 'text', 0],
      ['chosen', 'text', 0],
      ['nested', 'text', 1],
      ['at', 'timestamp', 1],
      ['moment', 'timestamp', 1],
      ['day', 'date', 1],
      ['span', 'text', 1],
      ['bytes', 'binary', 1],
      ['odd `name"', 'integer', 1],
      ['select', 'integer', 1],
    ]);
    // A day of noughts is none.
    expect(table?.notes).toEqual([{ code: 'source.cells-not-landed', params: { count: 1 } }]);
    expect(table?.fingerprint.certified).toMatch(/./);
    expect(tableOf(reportOf(ended), 'assessed_shop/hard')?.files[0]?.format).toBe('mysql');
  });

  test('streams no more rows than may leave, and marks every figure of a sample', async () => {
    const first = await run(['assess', `${address}/ord*`, '--pull-rows', '1000', '--json']);
    const report = reportOf(first);
    const table = tableOf(report, 'assessed_shop/orders');
    expect(table).toMatchObject({ rows, drawnRows: 1000 });
    const nulls = table?.columns.find(({ name }) => name === 'state')?.measures.nulls;
    const { exactness } = nulls ?? {};
    if (exactness?.kind !== 'sampled') expect.unreachable('a sample says so');
    expect(exactness.low).toBeLessThanOrEqual(rows / 10);
    expect(exactness.high).toBeGreaterThanOrEqual(rows / 10);
    const [use] = report.run.databases ?? [];
    expect(use).toMatchObject({ engine: 'mysql', tables: [{ rows, scans: 2, landed: 1000 }] });
    expect(use?.rowsPulled).toBeLessThan(1200);
    const again = await run(['assess', `${address}/ord*`, '--pull-rows', '1000', '--json']);
    expect(reportOf(again).run.reportSha256).toBe(report.run.reportSha256);
  });

  test('tells a wrong password by its code, without the password', async () => {
    const { code, stderr } = await run(['assess', address], { MYSQL_PWD: 'wr0ng-word' });
    expect(code).not.toBe(0);
    expect(stderr).toContain('ER_ACCESS_DENIED_ERROR');
    expect(stderr).not.toContain('wr0ng-word');
  });
});
