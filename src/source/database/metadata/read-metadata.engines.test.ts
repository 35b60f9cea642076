import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { expect, inject, test } from 'vitest';
import type { Cell } from '../../../engine/engine.ts';
import { openTrino } from '../../../engine/trino/trino.ts';
import { readMetadata } from './read-metadata.ts';

const note = () => 'q-1';
const wanted = (schema: string, ...names: readonly string[]) =>
  names.map((name) => ({ id: name, schema, name }));

test('MariaDB: keys, references, NOT NULL, comments, indexes, grants as shown, SQL of views', async () => {
  const { host, port, user, password } = inject('mariadb');
  const client = await createConnection({ host, port, user, password, multipleStatements: true });
  await client.query(
    `CREATE DATABASE metadata_shop; USE metadata_shop;
     CREATE TABLE customers (id INT PRIMARY KEY COMMENT 'Number', mail VARCHAR(50) NOT NULL UNIQUE) COMMENT = 'People';
     CREATE TABLE orders (no INT, line INT, customer INT, PRIMARY KEY (no, line),
       FOREIGN KEY (customer) REFERENCES customers (id));
     CREATE VIEW spent AS SELECT c.mail FROM orders o JOIN customers c ON c.id = o.customer`,
  );
  const run = async (sql: string) => {
    const [rows, fields] = await client.query<RowDataPacket[]>({ sql, rowsAsArray: true });
    // Rows come as lists because they were asked for so.
    return { columns: fields.map(({ name }) => name), rows: rows as unknown as Cell[][] };
  };
  const asked = wanted('metadata_shop', 'customers', 'orders', 'spent');
  const { tables, notes } = await readMetadata('mysql', { run, note }, asked);
  await client.query('DROP DATABASE metadata_shop');
  await client.end();
  expect(notes).toEqual([]);
  expect(tables[0]?.metadata).toMatchObject({
    comment: 'People',
    columns: [
      { name: 'id', notNull: true, comment: 'Number' },
      { name: 'mail', notNull: true },
    ],
    primaryKey: { columns: ['id'] },
    uniqueKeys: [{ columns: ['mail'] }],
    access: { readers: 1, partial: true },
  });
  expect(tables[1]?.metadata).toMatchObject({
    primaryKey: { columns: ['no', 'line'] },
    foreignKeys: [
      {
        columns: ['customer'],
        to: { schema: 'metadata_shop', table: 'customers', columns: ['id'] },
      },
    ],
  });
  expect(tables[2]?.definition?.sql).toMatch(/select/i);
});

test('Trino: columns with types, tables and views of a catalogue', async () => {
  const { server, user } = inject('trino');
  const { engine } = await openTrino({ server, user, catalog: 'tpch', statementSeconds: 60 });
  const asked = wanted('tiny', 'orders', 'nation');
  const { tables, notes } = await readMetadata('trino', { run: engine.run, note }, asked);
  await engine.close();
  expect(notes).toEqual([]);
  expect(tables.map(({ table }) => table)).toEqual(['orders', 'nation']);
  expect(tables[1]?.metadata.columns).toMatchObject([
    { name: 'nationkey', type: 'bigint' },
    { name: 'name' },
    { name: 'regionkey' },
    { name: 'comment' },
  ]);
});
