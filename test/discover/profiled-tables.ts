import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DuckDbEngine, openDuckDb } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import { profileTable } from '../../src/profile/profile-table.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { quoteName, quoteText } from '../../src/sql/duckdb.ts';
import type { Table } from '../../src/vocabulary/table.ts';

export const asOf = '2026-11-23';

/** An engine for a test or an evaluation, with its spill folder. */
export async function openTestEngine(): Promise<DuckDbEngine & { remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'assay-discover-'));
  const engine = await openDuckDb({ threads: 2, memory: '1GiB', temporaryFolder: folder });
  const remove = async () => {
    await engine.close();
    await rm(folder, { recursive: true });
  };
  return { ...engine, remove };
}

/** Loads rows of text, as the source room would, and profiles them. */
export async function profileRows(
  engine: DuckDbEngine,
  name: string,
  { columns, rows }: { columns: readonly string[]; rows: readonly (readonly (string | null)[])[] },
): Promise<TableProfile> {
  const types = columns.map((c) => `${quoteName(c)} VARCHAR`).join(', ');
  await engine.run(`CREATE OR REPLACE TABLE ${quoteName(name)} (${types})`);
  const cells = (row: readonly (string | null)[]) =>
    `(${row.map((cell) => (cell === null ? 'NULL' : quoteText(cell))).join(', ')})`;
  if (rows.length > 0) {
    await engine.run(`INSERT INTO ${quoteName(name)} VALUES ${rows.map(cells).join(', ')}`);
  }
  return profileRelation(engine, name, columns);
}

/** Loads a CSV file as text; with `blank`, columns are called c0, c1 and so on. */
export async function profileCsv(
  engine: DuckDbEngine,
  path: string,
  { name, blank = false }: { name: string; blank?: boolean },
): Promise<TableProfile> {
  await engine.run(
    `CREATE OR REPLACE TABLE ${quoteName(name)} AS SELECT * FROM read_csv(${quoteText(path)}, all_varchar = true, header = true, delim = ',', quote = '"', escape = '"', parallel = false, null_padding = true)`,
  );
  const described = await engine.run(`DESCRIBE ${quoteName(name)}`);
  const columns = described.rows.map(([column]) => String(column));
  if (!blank) return profileRelation(engine, name, columns);
  for (const [i, column] of columns.entries()) {
    await engine.run(
      `ALTER TABLE ${quoteName(name)} RENAME COLUMN ${quoteName(column)} TO ${quoteName(`c${i}`)}`,
    );
  }
  return profileRelation(
    engine,
    name,
    columns.map((_, i) => `c${i}`),
  );
}

/** Profiles a table of text that stands in the engine already. */
export async function profileRelation(
  engine: DuckDbEngine,
  name: string,
  columns: readonly string[],
): Promise<TableProfile> {
  const count = await engine.run(`SELECT count(*) FROM ${quoteName(name)}`);
  const table: Table = {
    id: name,
    name,
    relation: name,
    columns: columns.map((column, ordinal) => ({
      name: column,
      ordinal,
      physicalType: 'VARCHAR',
      untyped: true,
    })),
    rows: Number(count.rows[0]?.[0]),
    files: [{ path: `${name}.csv`, bytes: 0, format: 'csv' }],
    rejections: { rowCount: 0, rows: [], cellCount: 0, cells: [] },
    notes: [],
    address: (index) => ({ kind: 'record', file: `${name}.csv`, record: index + 1 }),
  };
  return profileTable(engine, table, {
    depth: 'assess',
    typeThreshold: 0.99,
    seed: 1,
    asOf,
    queries: createQueryLog(),
  });
}
