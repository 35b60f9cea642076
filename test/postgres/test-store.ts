import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { inject, onTestFinished } from 'vitest';
import { type Connection, connect } from '../../src/store/connect.ts';
import { organisations } from '../../src/store/tables/organisations.ts';

/** A database of a test's own: `server` is held by row-level security as in production, `owner` is not the server. */
export interface TestStore {
  readonly server: Connection;
  readonly owner: Connection;
  readonly name: string;
  close(): Promise<void>;
}

/** Copies the migrated template. `from` names another template, such as an empty one. */
export async function testStore(from = 'assay_template'): Promise<TestStore> {
  const { port, ownerPassword, serverPassword } = inject('postgres');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const address = { host: '127.0.0.1', port };
  const asOwner = { ...address, user: 'assay_owner', password: ownerPassword };
  await administer(asOwner, `create database ${name} template ${from}`);
  const owner = await connect({ ...asOwner, database: name, max: 4 });
  const server = await connect({
    ...address,
    user: 'assay_server',
    password: serverPassword,
    database: name,
    max: 8,
  });
  return {
    server,
    owner,
    name,
    close: async () => {
      await Promise.all([server.close(), owner.close()]);
      await administer(asOwner, `drop database ${name} with (force)`);
    },
  };
}

/** The same, thrown away when the running test is over. */
export async function storeForTest(): Promise<TestStore> {
  const store = await testStore();
  onTestFinished(() => store.close());
  return store;
}

async function administer(config: object, statement: string): Promise<void> {
  const client = new Client({ ...config, database: 'postgres' });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/** Makes an organisation as its owner would find it, and returns its id. */
export async function makeOrganisation(
  store: TestStore,
  kind: 'enterprise' | 'assessor' | 'agency' = 'enterprise',
): Promise<string> {
  const id = randomUUID();
  await store.owner.db.insert(organisations).values({ id, name: `Organisation ${id}`, kind });
  return id;
}
