import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  startClickHouse,
  type TestClickHouse,
} from '../../../../test/clickhouse/start-clickhouse.ts';
import { openClickHouse } from '../../../engine/clickhouse/clickhouse.ts';
import { tableMetadataSchema } from '../../../vocabulary/metadata/table-metadata.ts';
import type { CatalogueReading } from './catalogue-reader.ts';
import { readMetadata } from './read-metadata.ts';

let server: TestClickHouse;
let reading: CatalogueReading;

beforeAll(async () => {
  server = await startClickHouse();
  const { url, username, password, load } = server;
  for (const sql of [
    "CREATE TABLE orders (id Int64 COMMENT 'Number on the receipt', customer String, gross Decimal(10, 2), INDEX by_customer customer TYPE bloom_filter) ENGINE = MergeTree ORDER BY id COMMENT 'Orders of the till'",
    "INSERT INTO orders VALUES (1, 'a', 2.5), (2, 'b', 3)",
    'CREATE VIEW spent AS SELECT customer, sum(gross) AS total FROM orders GROUP BY customer',
  ]) {
    await load(sql);
  }
  const { engine } = await openClickHouse({ url, username, password, statementSeconds: 60 });
  const wanted = ['orders', 'spent'].map((name) => ({ id: name, schema: 'default', name }));
  reading = await readMetadata('clickhouse', { run: engine.run, note: () => 'q-1' }, wanted);
  await engine.close();
});
afterAll(() => server.close());

test('comments, indexes and when a table was last written; no key where it only is an order', () => {
  const [orders] = reading.tables.map(({ metadata }) => tableMetadataSchema.parse(metadata));
  expect(orders).toMatchObject({
    kind: 'table',
    comment: 'Orders of the till',
    columns: [
      { name: 'id', comment: 'Number on the receipt', type: 'Int64' },
      { name: 'customer' },
      { name: 'gross' },
    ],
    indexes: [{ name: 'by_customer', method: 'bloom_filter' }],
    statistics: { rowEstimate: 2, lastModified: expect.stringMatching(/^\d{4}-.*Z$/) },
    readBy: 0,
  });
  expect(orders).not.toHaveProperty('primaryKey');
});

test('a view gives its SQL to be followed; grants that are not shown are told of', () => {
  const [, spent] = reading.tables;
  expect(spent?.metadata.kind).toBe('view');
  expect(spent?.definition?.sql).toMatch(/SELECT[\s\S]*customer/);
  const access = spent?.metadata.access;
  const told = reading.notes.map(({ code }) => code);
  expect(access === undefined ? told : []).toEqual(
    access === undefined ? ['metadata-unread.access'] : [],
  );
});
