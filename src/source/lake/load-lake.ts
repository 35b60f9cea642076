import path from 'node:path';
import { dataErrorKind } from '../../engine/engine-error.ts';
import { quoteName, quoteText } from '../../sql/duckdb.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { FoundLake } from '../find/find-files.ts';
import type { TableNaming } from '../find/name-tables.ts';
import type { LoadContext } from '../load-context.ts';
import { isReadable } from '../parquet/damaged-pages.ts';
import { describe, freeName } from '../parquet/load-parquet.ts';
import { noRejections } from '../table/rejection-log.ts';
import { inspectFiles, type LakePart } from './inspect-files.ts';
import { lakeDamaged, lakeRead, lakeUnsupported } from './lake-problems.ts';
import type { LakeSnapshot } from './lake-snapshot.ts';
import { groupBy, projectionOf } from './project-columns.ts';
import { readLake } from './read-lake.ts';

/**
 * Makes the table that a lake's records describe: its files of now, its columns of now, without the
 * rows that are marked as deleted. A view where every file has the same columns and nothing is
 * deleted, else a table of its own.
 *
 * @throws Problem `source.lake-…` where it cannot be read rightly
 */
export async function loadLake(
  lake: FoundLake,
  context: LoadContext,
  naming: TableNaming,
): Promise<Table> {
  const snapshot = await readLake(lake, context.engine);
  const parts = await inspectFiles(snapshot, lake.absolute, context);
  const named = naming.group(lake.path, 'table');
  const relation = context.relationFor(named.id);
  const rowIndex = freeName(snapshot.columns, 'assay_row');
  requireFreeNames(snapshot, parts);
  const loaded = { relation, rowIndex, snapshot, parts, folder: lake.absolute };
  const groups = new Set(parts.map((part) => part.group)).size;
  const isPlain = parts.length === 0 || (snapshot.deletes.length === 0 && groups === 1);
  try {
    await (isPlain ? makeView(loaded, context) : makeTable(loaded, context));
  } catch (error) {
    if (dataErrorKind(error) === undefined) throw error;
    const [damaged] = await damagedParts(lake, { snapshot, parts }, context);
    throw damaged ?? error;
  }
  const columns = await describe(context.engine, `SELECT * FROM ${quoteName(relation)}`);
  const counted = await context.engine.run(`SELECT count(*) FROM ${quoteName(relation)}`);
  const rows = Number(counted.rows[0]?.[0] ?? 0);
  const recorded = parts.reduce((sum, part) => sum + part.rows, 0);
  return {
    ...named,
    relation,
    rowIndex,
    columns: columns.slice(0, -1),
    rows,
    files: parts.map((part) => ({
      path: inSource(lake, part.file.path),
      bytes: part.bytes,
      format: 'parquet',
    })),
    rejections: noRejections,
    notes: [
      lakeRead({
        format: snapshot.format,
        version: snapshot.version,
        files: parts.length,
        deleted: recorded - rows,
      }),
    ],
    address: addressOf(lake, parts),
    salvage: async () => ({ problems: await damagedParts(lake, { snapshot, parts }, context) }),
  };
}

/** A table of which one file is damaged is another table: nothing of it is used. */
async function damagedParts(
  lake: FoundLake,
  { snapshot, parts }: Pick<Loaded, 'snapshot' | 'parts'>,
  context: LoadContext,
): Promise<readonly Problem[]> {
  for (const file of [
    ...parts.map((part) => part.file.path),
    ...snapshot.deletes.map((each) => each.path),
  ]) {
    context.signal?.throwIfAborted();
    if (await isReadable({ readable: path.join(lake.absolute, file) }, context)) continue;
    const where = { file: inSource(lake, file) };
    return [lakeDamaged({ format: lake.format, what: 'unreadable', detail: 'Parquet' }, where)];
  }
  return [];
}

interface Loaded {
  readonly relation: string;
  readonly rowIndex: string;
  readonly snapshot: LakeSnapshot;
  readonly parts: readonly LakePart[];
  /** Of the table. */
  readonly folder: string;
}

/** The engine gives the place of a row under these names; a column so called would hide it. */
function requireFreeNames({ format }: LakeSnapshot, parts: readonly LakePart[]): void {
  const names = parts.flatMap(({ columns }) => columns.map(({ name }) => name.toLowerCase()));
  const hidden = ['filename', 'file_row_number'].find((name) => names.includes(name));
  if (hidden) throw lakeUnsupported({ format, what: 'column-name', detail: hidden });
}

async function makeView({ relation, ...loaded }: Loaded, { engine }: LoadContext): Promise<void> {
  const [query = emptyQuery(loaded)] = groupQueries(loaded);
  await engine.run(`CREATE OR REPLACE VIEW ${quoteName(relation)} AS ${query}`);
}

/** In the order of its files, which the order of a join or a union does not keep by itself. */
async function makeTable(loaded: Loaded, { engine, temporaryPath }: LoadContext): Promise<void> {
  const { relation, rowIndex } = loaded;
  const index = quoteName(rowIndex);
  const all = groupQueries(loaded).join('\nUNION ALL BY NAME\n');
  const deletes = quoteName(`assay deletes ${path.basename(temporaryPath())}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${deletes} (row_index BIGINT)`);
  for (const query of deletedRows(loaded)) await engine.run(`INSERT INTO ${deletes} ${query}`);
  await engine.run(
    `CREATE OR REPLACE TABLE ${quoteName(relation)} AS SELECT * FROM (${all}) t
      WHERE NOT EXISTS (SELECT 1 FROM ${deletes} d WHERE d.row_index = t.${index}) ORDER BY ${index}`,
  );
  await engine.run(`DROP TABLE ${deletes}`);
}

/** One query for the files that have the same columns. */
function groupQueries({
  snapshot,
  parts,
  rowIndex,
}: Pick<Loaded, 'snapshot' | 'parts' | 'rowIndex'>): readonly string[] {
  const groups = groupBy(parts, ({ group }) => group);
  return [...groups.values()].map((members) => {
    const files = members.map(({ absolute }) => quoteText(absolute)).join(', ');
    const starts = members.map(
      ({ absolute, start }) => `WHEN ${quoteText(absolute)} THEN ${start}`,
    );
    const cells = snapshot.columns.map(
      (column) => `${projectionOf(column, members)} AS ${quoteName(column.name)}`,
    );
    const index = `file_row_number + CASE filename ${starts.join(' ')} END AS ${quoteName(rowIndex)}`;
    return `SELECT ${[...cells, index].join(', ')} FROM read_parquet([${files}], hive_partitioning = false)`;
  });
}

/** A table without files still has its columns. */
function emptyQuery({ snapshot, rowIndex }: Pick<Loaded, 'snapshot' | 'rowIndex'>): string {
  const cells = snapshot.columns.map(
    ({ name, type = 'VARCHAR' }) => `CAST(NULL AS ${type}) AS ${quoteName(name)}`,
  );
  return `SELECT ${[...cells, `CAST(NULL AS BIGINT) AS ${quoteName(rowIndex)}`].join(', ')} WHERE false`;
}

/** Indices of the rows that delete files name: of data files that are no newer than they. */
function deletedRows({ snapshot, parts, folder }: Loaded): readonly string[] {
  return snapshot.deletes.map(({ path: file, sequence }) => {
    const older = parts.filter((part) => part.file.sequence <= sequence);
    const cases = older.map(({ file: { uri }, start }) => `(${quoteText(uri)}, ${start})`);
    const known = cases.length === 0 ? `('', 0)` : cases.join(', ');
    return `SELECT DISTINCT d.pos + k.start FROM read_parquet(${quoteText(path.join(folder, file))}, hive_partitioning = false) d
      JOIN (VALUES ${known}) k(uri, start) ON k.uri = d.file_path`;
  });
}

function inSource(lake: FoundLake, file: string): string {
  return lake.path === '' ? file : `${lake.path}/${file}`;
}

function addressOf(lake: FoundLake, parts: readonly LakePart[]): Table['address'] {
  return (index) => {
    const part = parts.findLast(({ start }) => start <= index);
    if (part === undefined) return { kind: 'unaddressable' };
    return { kind: 'record', file: inSource(lake, part.file.path), record: index - part.start + 1 };
  };
}
