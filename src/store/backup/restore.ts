import { Client, type ClientBase, type ClientConfig } from 'pg';
import {
  type BackupManifest,
  linesOf,
  readManifest,
  rowSchema,
  tableSchema,
} from './backup-file.ts';
import { backupDamaged, backupOfOtherVersion, storeNotEmpty } from './backup-problems.ts';
import { type BackupTable, migrationsOf, plainTexts, tablesInOrder } from './backup-tables.ts';

/** Rows are written together up to this many characters. */
const charactersAtOnce = 4_000_000;
/** PostgreSQL numbers the parameters of a statement in 16 bits. */
const parametersAtOnce = 30_000;

/**
 * Puts a backup into an empty store of the same migrations, all or nothing: the file is proved whole first. Raises
 * `store.backup-damaged`, `store.backup-of-other-version`, `store.not-empty`.
 */
export async function restore(owner: ClientConfig, path: string): Promise<BackupManifest> {
  const manifest = await readManifest(path);
  const client = new Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    await client.query(plainTexts);
    const here = await migrationsOf(client);
    if (here !== manifest.migrations) {
      throw backupOfOtherVersion({ migrations: manifest.migrations, here });
    }
    const known = await tablesInOrder(client);
    for (const { name } of known) await refuseRows(client, name);
    const written = await writeAll(client, path, known);
    for (const [table, rows] of Object.entries(manifest.rows)) {
      if ((written.get(table) ?? 0) !== rows) throw backupDamaged({ path });
    }
    await client.query('commit');
    return manifest;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    await client.end();
  }
}

async function refuseRows(client: ClientBase, table: string): Promise<void> {
  const { rowCount } = await client.query(
    `select 1 from ${client.escapeIdentifier(table)} limit 1`,
  );
  if (rowCount) throw storeNotEmpty({ table });
}

async function writeAll(
  client: ClientBase,
  path: string,
  known: readonly BackupTable[],
): Promise<Map<string, number>> {
  const written = new Map<string, number>();
  let table: BackupTable | undefined;
  let rows: (string | null)[][] = [];
  let characters = 0;
  const flush = async () => {
    if (table === undefined || rows.length === 0) return;
    await insert(client, table, rows);
    written.set(table.name, (written.get(table.name) ?? 0) + rows.length);
    rows = [];
    characters = 0;
  };
  for await (const line of linesOf(path)) {
    const read: unknown = JSON.parse(line);
    if (!Array.isArray(read)) {
      await flush();
      table = tableNamed(read, known) ?? table;
      continue;
    }
    rows.push(rowSchema.parse(read));
    characters += line.length;
    const full = rows.length * read.length > parametersAtOnce;
    if (full || characters > charactersAtOnce) await flush();
  }
  await flush();
  return written;
}

/** The table that a line begins; undefined for head and end. Its names are those of this store. */
function tableNamed(line: unknown, known: readonly BackupTable[]): BackupTable | undefined {
  const { success, data } = tableSchema.safeParse(line);
  if (!success) return undefined;
  const here = known.find(({ name }) => name === data.table);
  const same = here !== undefined && here.columns.join() === data.columns.join();
  if (!same) throw new Error(`bug: the table ${data.table} is another under the same migrations`);
  return here;
}

async function insert(
  client: ClientBase,
  { name, columns }: BackupTable,
  rows: readonly (readonly (string | null)[])[],
): Promise<void> {
  const width = columns.length;
  const places = rows.map(
    (_, row) => `(${columns.map((__, column) => `$${row * width + column + 1}`).join(', ')})`,
  );
  const into = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  await client.query(
    `insert into ${client.escapeIdentifier(name)} (${into}) values ${places.join(', ')}`,
    rows.flat(),
  );
}
