import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedServer } from '../../src/store/embedded/embedded-server.ts';
import { startMariaDb } from './mariadb-server.ts';
import { startS3 } from './s3-server.ts';
import { startTrino } from './trino-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    trino: {
      server: string;
      user: string;
      /** The database of the embedded PostgreSQL that the catalogue `postgresql` shows. */
      behind: { database: string };
    };
    mariadb: { host: string; port: number; user: string; password: string };
    s3: { endpoint: string; accessKeyId: string; secretAccessKey: string };
  }
}

/** Every server that tests of engines need. One that cannot be had fails the run: nothing is skipped. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-engines-'));
  await chmod(folder, 0o711);
  const stops: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true })];
  const stopAll = async () => {
    for (const stop of stops.reverse()) await stop();
  };
  try {
    await startAll(project, folder, (stop) => stops.push(stop));
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}

const database = 'assay_behind_trino';

async function startAll(
  project: TestProject,
  folder: string,
  onStop: (stop: () => Promise<void>) => void,
): Promise<void> {
  const made = async (name: string) => {
    await mkdir(join(folder, name), { mode: 0o711 });
    return join(folder, name);
  };
  const postgres = await startEmbeddedServer({ folder: await made('pg'), durable: false });
  onStop(() => postgres.stop());
  const password = postgres.ownerPassword;
  const postgresVersion = await makeDatabase(postgres.port, password);
  project.provide('postgres', {
    port: postgres.port,
    ownerPassword: password,
    serverPassword: postgres.serverPassword,
  });

  const mariadb = await startMariaDb(await made('mariadb'));
  onStop(mariadb.stop);
  const { port, user } = mariadb;
  project.provide('mariadb', { host: '127.0.0.1', port, user, password: mariadb.password });

  const s3 = await startS3(await made('s3'));
  onStop(s3.stop);
  const { endpoint, accessKeyId, secretAccessKey } = s3;
  project.provide('s3', { endpoint, accessKeyId, secretAccessKey });

  const behind = { port: postgres.port, database, user: 'assay_owner', password };
  const trino = await startTrino(await made('trino'), behind);
  onStop(trino.stop);
  project.provide('trino', { server: trino.server, user: trino.user, behind: { database } });

  process.stdout.write(
    `engines: PostgreSQL ${postgresVersion}, MariaDB ${mariadb.version}, Trino ${trino.version}, S3 (versitygw ${s3.version})\n`,
  );
}

async function makeDatabase(port: number, password: string): Promise<string> {
  const account = { host: '127.0.0.1', port, user: 'assay_owner', password };
  const client = new Client({ ...account, database: 'postgres' });
  await client.connect();
  await client.query(`CREATE DATABASE ${database}`);
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  await client.end();
  return String(rows[0]?.server_version);
}
