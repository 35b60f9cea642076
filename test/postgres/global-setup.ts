import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { connect } from '../../src/store/connect.ts';
import { startEmbeddedServer } from '../../src/store/embedded/embedded-server.ts';
import { migrate } from '../../src/store/migrate.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: { port: number; ownerPassword: string; serverPassword: string };
  }
}

/** One real PostgreSQL for a test run, and in it the database that each test file copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-postgres-'));
  // Run by the superuser, the cluster belongs to another account, which has to enter its folder.
  await chmod(folder, 0o711);
  const server = await startEmbeddedServer({ folder, durable: false });
  const owner = { host: server.host, port: server.port, user: 'assay_owner' };
  const password = server.ownerPassword;
  const client = new Client({ ...owner, password, database: 'postgres' });
  await client.connect();
  await client.query('create database assay_template');
  const template = await connect({ ...owner, password, database: 'assay_template' });
  await migrate(template.db);
  await template.close();
  await client.query(
    `alter role assay_server login password ${client.escapeLiteral(server.serverPassword)}`,
  );
  await client.end();
  project.provide('postgres', {
    port: server.port,
    ownerPassword: password,
    serverPassword: server.serverPassword,
  });
  return async () => {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  };
}
