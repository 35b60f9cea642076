import { Client } from 'pg';
import { beforeAll, expect, inject, test } from 'vitest';
import { openPostgreSql } from '../../../engine/postgresql/postgresql.ts';
import { createQueryLog } from '../../../engine/query-log.ts';
import { tableMetadataSchema } from '../../../vocabulary/metadata/table-metadata.ts';
import type { CatalogueReading } from './catalogue-reader.ts';
import { readMetadata } from './read-metadata.ts';

const database = 'metadata_reader';

const setUp = `
CREATE SCHEMA "Büro 1"; CREATE SCHEMA mart; CREATE SCHEMA closed;
CREATE TABLE "Büro 1".customers (
  id bigint PRIMARY KEY, email text UNIQUE, "Full ""name""" text NOT NULL,
  status text CHECK (status IN ('gold', 'silver')), born date,
  CONSTRAINT "old enough" CHECK (born < '2010-01-01' AND id < 900000));
COMMENT ON TABLE "Büro 1".customers IS 'Who bought something, ever';
COMMENT ON COLUMN "Büro 1".customers.email IS 'Address that the customer confirmed';
COMMENT ON COLUMN "Büro 1".customers.born IS '  ';
CREATE TABLE mart.orders (
  no int, line int, customer bigint REFERENCES "Büro 1".customers (id), gross numeric, net numeric,
  tax numeric GENERATED ALWAYS AS (gross - net) STORED, dropped int, PRIMARY KEY (no, line));
ALTER TABLE mart.orders DROP COLUMN dropped;
ALTER TABLE mart.orders ADD CONSTRAINT later CHECK (net >= 0) NOT VALID;
CREATE INDEX by_customer ON mart.orders (customer, (gross - net)) WHERE net > 0;
INSERT INTO "Büro 1".customers SELECT i, i || '@x', 'n', 'gold', '2000-01-01' FROM generate_series(1, 100) i;
ANALYZE "Büro 1".customers;
ALTER TABLE mart.orders ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON mart.orders USING (customer = 1);
CREATE VIEW mart.turnover AS
  SELECT c.email, sum(o.gross) AS gross FROM mart.orders o JOIN "Büro 1".customers c ON c.id = o.customer GROUP BY c.email;
CREATE TABLE closed.everyone_but (id int);
CREATE TABLE public.seen (id int, other int);
CREATE ROLE metadata_group; CREATE ROLE metadata_li_lei LOGIN; CREATE ROLE metadata_han LOGIN IN ROLE metadata_group;
GRANT USAGE ON SCHEMA mart TO metadata_group, metadata_li_lei;
GRANT SELECT ON mart.orders TO metadata_group;
GRANT SELECT (no) ON mart.orders TO metadata_li_lei;
GRANT SELECT ON closed.everyone_but TO PUBLIC;
GRANT SELECT ON public.seen TO PUBLIC;
`;

let reading: CatalogueReading;
const queries = createQueryLog();

beforeAll(async () => {
  const { port, ownerPassword } = inject('postgres');
  const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
  const administer = async (of: string, statements: readonly string[]) => {
    const client = new Client({ ...server, database: of });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  await administer('postgres', [
    `DROP DATABASE IF EXISTS ${database}`,
    `CREATE DATABASE ${database}`,
  ]);
  await administer(database, [setUp]);
  const { engine } = await openPostgreSql({
    connection: { ...server, database },
    statementSeconds: 60,
  });
  const wanted = [
    ['Büro 1', 'customers'],
    ['mart', 'orders'],
    ['mart', 'turnover'],
    ['closed', 'everyone_but'],
    ['public', 'seen'],
    ['public', 'gone'],
  ].map(([schema = '', name = '']) => ({ id: `${schema}.${name}`, schema, name }));
  reading = await readMetadata('postgresql', { run: engine.run, note: queries.note }, wanted);
  await engine.close();
  return async () => {
    await administer('postgres', [
      `DROP DATABASE ${database} WITH (FORCE)`,
      'DROP ROLE metadata_han, metadata_li_lei, metadata_group',
    ]);
  };
});

function metadataOf(table: string) {
  const found = reading.tables.find((one) => one.table === table);
  if (found === undefined) throw new Error(`no metadata of ${table}`);
  return tableMetadataSchema.parse(found.metadata);
}

test('tables that the catalogue knows come in the order asked for, each with its statements', () => {
  expect(reading.notes).toEqual([]);
  expect(reading.tables.map(({ table }) => table)).toEqual([
    'Büro 1.customers',
    'mart.orders',
    'mart.turnover',
    'closed.everyone_but',
    'public.seen',
  ]);
  const { origin } = metadataOf('mart.orders');
  expect(origin.queries).toHaveLength(6);
  expect(Object.keys(queries.all())).toEqual(expect.arrayContaining(origin.queries ?? ['none']));
});

test('comments, NOT NULL, keys and checks are as declared, without what conditions quote', () => {
  const customers = metadataOf('Büro 1.customers');
  expect(customers).toMatchObject({
    kind: 'table',
    comment: 'Who bought something, ever',
    primaryKey: { columns: ['id'], enforced: true, validated: true },
    uniqueKeys: [{ columns: ['email'] }],
    foreignKeys: [],
    statistics: { rowEstimate: 100, lastAnalyzed: expect.stringMatching(/^\d{4}-.*Z$/) },
  });
  const columns = customers.columns.map(({ name, notNull, comment }) => [name, notNull, comment]);
  expect(columns).toEqual([
    ['id', true, undefined],
    ['email', false, 'Address that the customer confirmed'],
    ['Full "name"', true, undefined],
    ['status', false, undefined],
    ['born', false, undefined],
  ]);
  expect(customers.checks?.map(({ columns: of, expression }) => [of, expression])).toEqual([
    [['status'], "(status = ANY (ARRAY['…'::text, '…'::text]))"],
    [['born', 'id'], "((born < '…'::date) AND (id < …))"],
  ]);
  expect(JSON.stringify(reading.tables.map(({ metadata }) => metadata))).not.toMatch(
    /gold|2010|900000/,
  );
});

test('references, indexes, generated columns, and constraints that old rows were not held to', () => {
  const orders = metadataOf('mart.orders');
  expect(orders.columns.map(({ name }) => name)).toEqual([
    'no',
    'line',
    'customer',
    'gross',
    'net',
    'tax',
  ]);
  expect(orders.columns.at(-1)).toMatchObject({ generated: true, type: 'numeric' });
  expect(orders.primaryKey?.columns).toEqual(['no', 'line']);
  expect(orders.foreignKeys).toMatchObject([
    { columns: ['customer'], to: { schema: 'Büro 1', table: 'customers', columns: ['id'] } },
  ]);
  expect(orders.checks).toMatchObject([{ name: 'later', validated: false, enforced: true }]);
  expect(orders.indexes).toMatchObject([
    {
      name: 'by_customer',
      columns: ['customer', null],
      unique: false,
      partial: true,
      method: 'btree',
    },
    { name: 'orders_pkey', columns: ['no', 'line'], unique: true, partial: false },
  ]);
});

test('who can read is counted: groups by their members, columns apart, nobody by name', () => {
  const { access: open } = metadataOf('public.seen');
  const { access, rowSecurity } = metadataOf('mart.orders');
  expect(access).toMatchObject({ readersOfColumns: 1, grants: 2, everybody: false });
  expect(access?.readers).toBe(2);
  expect(rowSecurity).toEqual({ enabled: true, forced: false, policies: 1 });
  expect(open).toMatchObject({ everybody: true, grants: 1 });
  expect(open?.readers).toBeGreaterThanOrEqual(2);
  // A grant to everybody opens nothing where nobody may use the schema.
  expect(metadataOf('closed.everyone_but').access).toMatchObject({ everybody: false, readers: 0 });
  expect(JSON.stringify(reading)).not.toMatch(/li_lei|metadata_han/);
});

test('a view names what it reads, and is counted where it is read', () => {
  const { lineage, kind } = metadataOf('mart.turnover');
  expect(kind).toBe('view');
  expect(lineage?.tables).toEqual([
    { schema: 'Büro 1', name: 'customers', columns: ['email', 'id'] },
    { schema: 'mart', name: 'orders', columns: ['customer', 'gross'] },
  ]);
  expect(metadataOf('mart.orders').readBy).toBe(1);
  expect(reading.tables[2]?.definition?.sql).toMatch(/SELECT/);
});

test('a statement that fails costs its topic and no more, and tells nothing of the server', async () => {
  const run = async (sql: string) => {
    if (sql.includes('aclexplode')) throw new Error('permission denied for role li_lei');
    return { columns: ['schema', 'table', 'kind'], rows: [['s', 't', 'r']] };
  };
  const wanted = [{ id: 's.t', schema: 's', name: 't' }];
  const { tables, notes } = await readMetadata('postgresql', { run, note: () => 'q-1' }, wanted);
  expect(tables[0]?.metadata.access).toBeUndefined();
  expect(notes).toEqual([{ code: 'metadata-unread.access', params: {} }]);
});
