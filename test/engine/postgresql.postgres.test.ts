import { Client } from 'pg';
import { inject } from 'vitest';
import { openPostgreSql } from '../../src/engine/postgresql/postgresql.ts';
import { engineContract } from './contract.ts';

engineContract(async () => {
  const { port, ownerPassword } = inject('postgres');
  const server = { host: '127.0.0.1', port, user: 'assay_owner', password: ownerPassword };
  const admin = new Client({ ...server, database: 'postgres' });
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS engine_contract');
  await admin.query('CREATE DATABASE engine_contract');
  await admin.end();
  const connection = { ...server, database: 'engine_contract' };
  const { engine } = await openPostgreSql({ connection, statementSeconds: 60 });
  const fill = async () => {
    const loader = new Client(connection);
    await loader.connect();
    await loader.query('CREATE TABLE t (id INTEGER, name VARCHAR)');
    await loader.query("INSERT INTO t VALUES (1, 'a'), (2, NULL), (3, 'c')");
    await loader.end();
    engine.attach('t', 'SELECT id::int8 AS id, name COLLATE "C" AS name FROM t');
  };
  return { ...engine, fill };
});
