import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client, type ClientBase, type ClientConfig } from 'pg';
import type { BackupManifest } from './backup-file.ts';
import { backupNeedsOwner } from './backup-problems.ts';
import { type BackupTable, migrationsOf, plainTexts, tablesInOrder } from './backup-tables.ts';

/** Documents are rows of many megabytes: few are held at once. */
const rowsAtOnce = 50;

/**
 * Writes the whole registry to one file, as it stood at one moment, while it may go on working. The file is there
 * whole or not at all, readable by its owner alone. Raises `store.backup-needs-owner`.
 */
export async function backUp(
  owner: ClientConfig,
  path: string,
  { assay, at }: { readonly assay: string; readonly at: Date },
): Promise<BackupManifest> {
  const client = new Client(owner);
  await client.connect();
  const partial = `${path}.${randomUUID()}.partial`;
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query(plainTexts);
    const head = {
      schema: 'assay-backup/1' as const,
      assay,
      takenAt: at.toISOString(),
      migrations: await migrationsOf(client),
    };
    const end = await writeLines(partial, client, head);
    await putInPlace(partial, path);
    return { ...head, ...end };
  } catch (error) {
    await rm(partial, { force: true });
    throw isFiltered(error) ? backupNeedsOwner({}) : error;
  } finally {
    await client.end();
  }
}

async function writeLines(path: string, client: ClientBase, head: object) {
  const gzip = createGzip();
  const file = gzip.pipe(createWriteStream(path, { flags: 'wx', mode: 0o600 }));
  const hash = createHash('sha256');
  const write = async (line: string) => {
    if (!gzip.write(`${line}\n`)) await once(gzip, 'drain');
  };
  const rows: Record<string, number> = {};
  for await (const line of linesToKeep(client, head, rows)) {
    hash.update(`${line}\n`);
    await write(line);
  }
  const end = { rows, sha256: hash.digest('hex') };
  await write(JSON.stringify(end));
  gzip.end();
  await finished(file);
  return end;
}

async function* linesToKeep(
  client: ClientBase,
  head: object,
  rows: Record<string, number>,
): AsyncGenerator<string> {
  yield JSON.stringify(head);
  for (const table of await tablesInOrder(client)) {
    yield JSON.stringify({ table: table.name, columns: table.columns });
    let count = 0;
    for await (const row of rowsOf(client, table)) {
      count++;
      yield JSON.stringify(row);
    }
    rows[table.name] = count;
  }
}

async function* rowsOf(client: ClientBase, { name, columns }: BackupTable) {
  const texts = columns.map((column) => `${client.escapeIdentifier(column)}::text`);
  await client.query(
    `declare backup no scroll cursor for select array[${texts.join(', ')}] as texts from ${client.escapeIdentifier(name)}`,
  );
  for (;;) {
    const { rows } = await client.query<{ texts: (string | null)[] }>(
      `fetch ${rowsAtOnce} from backup`,
    );
    for (const { texts } of rows) yield texts;
    if (rows.length < rowsAtOnce) break;
  }
  await client.query('close backup');
}

/** Row-level security was asked to fail rather than to hide rows. */
function isFiltered(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '42501';
}

/** Renamed once it is on the disk, and the folder that names it, too. */
async function putInPlace(partial: string, path: string): Promise<void> {
  const file = await open(partial, 'r+');
  await file.sync();
  await file.close();
  await rename(partial, path);
  const folder = await open(dirname(path), 'r');
  await folder.sync().catch(() => undefined);
  await folder.close();
}
