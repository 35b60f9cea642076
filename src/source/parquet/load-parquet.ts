import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import { dataErrorKind } from '../../engine/engine-error.ts';
import { quoteName, quoteText } from '../../sql/duckdb.ts';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Salvage, Table, TableColumn } from '../../vocabulary/table.ts';
import type { TableNaming } from '../find/name-tables.ts';
import type { LoadContext, OpenFile } from '../load-context.ts';
import { type FilePart, groupParts, type PartGroup } from '../table/group-parts.ts';
import { noRejections } from '../table/rejection-log.ts';
import { damagedPages, isReadable } from './damaged-pages.ts';

export const parquetDamaged = defineProblem({
  code: 'source.parquet-damaged',
  texts: { en: 'This is not a complete Parquet file.', zh: '这不是完整的 Parquet 文件。' },
  remedy: { en: 'Copy or write it again.', zh: '请重新复制或重新写出该文件。' },
});

interface Part extends FilePart {
  readonly file: OpenFile;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
}

export interface LoadedParquet {
  readonly tables: readonly Table[];
  readonly problems: readonly Problem[];
}

/**
 * Makes a view for each table that the Parquet files hold; their content is never copied.
 * Raises nothing: a damaged file is a problem of its own.
 *
 * @param paths every file that was found
 */
export async function loadParquet(
  files: readonly OpenFile[],
  context: LoadContext,
  { naming, paths }: { readonly naming: TableNaming; readonly paths: readonly string[] },
): Promise<LoadedParquet> {
  const parts: Part[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const part = await inspect(file, context.engine);
    if (part) parts.push(part);
    else problems.push(parquetDamaged({}, { file: file.path }));
  }
  const tables: Table[] = [];
  for (const group of groupParts(parts, paths)) {
    const [first, second] = group.parts;
    const alone = first !== undefined && second === undefined && !group.partitioned;
    const named = alone
      ? naming.table(first.path, undefined)
      : naming.group(group.folder, 'parquet');
    tables.push(
      await makeView(group, { ...named, relation: context.relationFor(named.id) }, context),
    );
  }
  return { tables, problems };
}

async function inspect(file: OpenFile, engine: DuckDbEngine): Promise<Part | undefined> {
  const path = quoteText(file.readable);
  try {
    const counted = await engine.run(`SELECT num_rows FROM parquet_file_metadata(${path})`);
    const columns = await describe(
      engine,
      `SELECT * FROM read_parquet(${path}, hive_partitioning = false)`,
    );
    const schema = JSON.stringify(columns.map((column) => [column.name, column.physicalType]));
    return {
      path: file.path,
      format: 'parquet',
      file,
      schema,
      columns,
      rows: Number(counted.rows[0]?.[0] ?? 0),
    };
  } catch (error) {
    if (dataErrorKind(error) === undefined) throw error;
    return undefined;
  }
}

/** The columns of a query, as the engine types them. */
export async function describe(
  engine: DuckDbEngine,
  query: string,
): Promise<readonly TableColumn[]> {
  const described = await engine.run(`DESCRIBE ${query}`);
  return described.rows.map((row, ordinal) => ({
    name: String(row[0]),
    ordinal,
    physicalType: String(row[1]),
    untyped: false,
  }));
}

type Named = Pick<Table, 'id' | 'name' | 'relation'>;

async function makeView(
  group: PartGroup<Part>,
  named: Named,
  context: LoadContext,
): Promise<Table> {
  const { engine } = context;
  const reader = readerOf(group);
  const stored = await describe(engine, `SELECT * FROM ${reader}`);
  const columns = stored.map((column) =>
    isPrinted(column) ? { ...column, physicalType: 'VARCHAR' } : column,
  );
  const rowIndex = freeName(columns, 'assay_row');
  const index = rowIndexOf(group, columns);
  const list = stored.map(readingOf).join(', ');
  await engine.run(
    `CREATE OR REPLACE VIEW ${quoteName(named.relation)} AS SELECT ${list}, ${index} AS ${quoteName(rowIndex)} FROM ${reader}`,
  );
  return {
    ...named,
    columns,
    rowIndex,
    rows: group.parts.reduce((sum, part) => sum + part.rows, 0),
    files: group.parts.map(({ file }) => ({
      path: file.path,
      bytes: file.bytes,
      format: 'parquet',
      ...(file.compression ? { compression: file.compression } : {}),
    })),
    rejections: noRejections,
    notes: [],
    address: addressOf(group.parts),
    salvage: () => salvage(group, named, context),
  };
}

/** A type without functions of its own: a profile reads its values as the text that they print as. */
function isPrinted({ physicalType }: TableColumn): boolean {
  return /^(UUID|INTERVAL)$/.test(physicalType);
}

function readingOf(column: TableColumn): string {
  const name = quoteName(column.name);
  return isPrinted(column) ? `CAST(${name} AS VARCHAR) AS ${name}` : name;
}

/** Leaves the damaged files out of a table; the view of the others takes its place. */
async function salvage(
  group: PartGroup<Part>,
  named: Named,
  context: LoadContext,
): Promise<Salvage> {
  const problems: Problem[] = [];
  const parts: Part[] = [];
  for (const part of group.parts) {
    context.signal?.throwIfAborted();
    if (await isReadable(part.file, context)) parts.push(part);
    else problems.push(damagedPages({}, { file: part.path }));
  }
  if (parts.length === 0 || problems.length === 0) return { problems };
  return { problems, intact: await makeView({ ...group, parts }, named, context) };
}

function readerOf({ parts, partitioned }: PartGroup<Part>): string {
  const list = parts.map(({ file }) => quoteText(file.readable)).join(', ');
  const union = new Set(parts.map((part) => part.schema)).size > 1 ? ', union_by_name = true' : '';
  return `read_parquet([${list}], hive_partitioning = ${partitioned}${union})`;
}

/** The index of a row over all files, unless a column of the data hides the engine's own. */
function rowIndexOf({ parts }: PartGroup<Part>, columns: readonly TableColumn[]): string {
  const hidden = columns.some(({ name }) => /^(filename|file_row_number)$/i.test(name));
  if (hidden) return 'CAST(NULL AS BIGINT)';
  if (parts.length === 1) return 'file_row_number';
  const cases = startsOf(parts).map(
    (start, at) => `WHEN ${quoteText(parts[at]?.file.readable ?? '')} THEN ${start}`,
  );
  return `file_row_number + CASE filename ${cases.join(' ')} END`;
}

/** A name that no column has: the wanted one, or longer. */
export function freeName(columns: readonly Pick<TableColumn, 'name'>[], wanted: string): string {
  const taken = columns.some(({ name }) => name.toLowerCase() === wanted);
  return taken ? freeName(columns, `${wanted}_`) : wanted;
}

/** Index of the first row of each part. */
function startsOf(parts: readonly Part[]): readonly number[] {
  let start = 0;
  return parts.map(({ rows }) => {
    start += rows;
    return start - rows;
  });
}

function addressOf(parts: readonly Part[]): (index: number) => RowReference {
  const starts = startsOf(parts);
  return (index) => {
    const at = starts.findLastIndex((start) => start <= index);
    const part = parts[at];
    if (part === undefined) return { kind: 'unaddressable' };
    return { kind: 'record', file: part.path, record: index - (starts[at] ?? 0) + 1 };
  };
}
