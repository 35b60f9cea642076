import { Client } from 'pg';
import { beforeAll, expect, inject, test } from 'vitest';
import { type Report, reportSchema } from '../../src/vocabulary/reports/report.ts';
import { assay } from './command-line.ts';

const { port, ownerPassword } = inject('postgres');
const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
const address = `postgres://127.0.0.1:${port}/catalogued_shop`;
const environment: Readonly<Record<string, string>> = {
  PGUSER: 'assay_owner',
  PGPASSWORD: ownerPassword,
};

const setUp = `
CREATE TABLE customers (id int PRIMARY KEY, city text NOT NULL, level text CHECK (level IN ('gold', 'plain')));
CREATE TABLE orders (no int PRIMARY KEY, customer int NOT NULL REFERENCES customers, amount numeric(10,2), placed date);
COMMENT ON TABLE orders IS 'Orders as the till wrote them';
COMMENT ON COLUMN orders.amount IS 'Gross amount in euros';
COMMENT ON COLUMN orders.placed IS 'Day of the order';
INSERT INTO customers SELECT i, 'Town ' || i % 7, 'gold' FROM generate_series(1, 50) i;
INSERT INTO orders SELECT i, 1 + i % 50, i % 40 + 0.5, DATE '2026-01-01' + i % 90 FROM generate_series(1, 400) i;
CREATE VIEW turnover AS
  SELECT c.city, count(*) AS orders, sum(o.amount) AS amount FROM orders o JOIN customers c ON c.id = o.customer GROUP BY c.city;
GRANT SELECT ON turnover TO PUBLIC;`;

let report: Report;

beforeAll(async () => {
  const administer = async (database: string, statement: string) => {
    const client = new Client({ ...server, database });
    await client.connect();
    await client.query(statement);
    await client.end();
  };
  await administer('postgres', 'DROP DATABASE IF EXISTS catalogued_shop');
  await administer('postgres', 'CREATE DATABASE catalogued_shop');
  await administer('catalogued_shop', setUp);
  const out = process.env.METADATA_REPORT;
  const args = ['assess', address, '--json', '--as-of', '2026-10-31', '--no-cache'];
  const ended = await assay([...args, ...(out === undefined ? [] : ['--out', out])], {
    effects: { environment: (name) => environment[name] },
  });
  expect(ended.stderr).toBe('');
  report = reportSchema.parse(JSON.parse(ended.stdout));
});

function tableOf(name: string) {
  const table = report.assets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return table;
}

const factsOf = (name: string) => report.evidence.filter((fact) => fact.name === name);

test('keys and references that the database declares are tested as declared ones', () => {
  expect(tableOf('orders').keys).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ columns: ['no'], source: 'declared', holds: true }),
    ]),
  );
  expect(report.assets[0]?.relationships.filter(({ source }) => source === 'declared')).toEqual([
    expect.objectContaining({
      source: 'declared',
      from: { table: 'public/orders', columns: ['customer'] },
    }),
  ]);
  expect(factsOf('keys.declared').map(({ subject, value }) => [subject.table, value])).toEqual([
    ['public/customers', 1],
    ['public/orders', 2],
  ]);
});

test('comments describe columns, and a view tells what its columns are made of', () => {
  const [description] = tableOf('orders').columns.flatMap((column) => column.description ?? []);
  expect(description).toBe('Gross amount in euros');
  expect(factsOf('columns.described').map(({ subject, value }) => [subject.table, value])).toEqual([
    ['public/customers', 0],
    ['public/orders', 2],
    ['public/turnover', 0],
  ]);
  const lineage = tableOf('turnover').metadata?.[0]?.lineage;
  expect(lineage?.complete).toBe(true);
  expect(lineage?.columns).toEqual([
    {
      column: 'city',
      inputs: [{ schema: 'public', table: 'customers', column: 'city' }],
      transformation: 'identity',
    },
    { column: 'orders', inputs: [], transformation: 'aggregation' },
    {
      column: 'amount',
      inputs: [{ schema: 'public', table: 'orders', column: 'amount' }],
      transformation: 'aggregation',
    },
  ]);
});

test('every number of the catalogue cites statements that are in the report; estimates stand in the run block', () => {
  const cited = report.evidence.flatMap(({ query, queries = [], basis }) =>
    basis?.code.startsWith('evidence.catalogue') ? [query, ...queries] : [],
  );
  expect(cited.length).toBeGreaterThan(0);
  for (const id of cited) expect(Object.keys(report.queries)).toContain(id);
  expect(tableOf('orders').metadata?.[0]).not.toHaveProperty('statistics');
  expect(report.run.databases?.[0]?.tables[1]?.statistics).toMatchObject({
    bytes: expect.any(Number),
  });
});

test('what everybody may read lowers the indicator of access; what conditions quote is nowhere', () => {
  expect(factsOf('readers.withoutNeed')).toMatchObject([
    { status: 'measured', basis: { params: { catalogues: 'postgresql' } } },
  ]);
  expect(tableOf('customers').metadata?.[0]?.checks?.[0]?.expression).toBe(
    "(level = ANY (ARRAY['…'::text, '…'::text]))",
  );
  expect(tableOf('turnover').metadata?.[0]?.access?.everybody).toBe(true);
});
