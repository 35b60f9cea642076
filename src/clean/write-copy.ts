import { mkdir } from 'node:fs/promises';
import { basename, dirname, join, posix } from 'node:path';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { engineErrorKind } from '../engine/engine-error.ts';
import { stemOf } from '../source/table/group-parts.ts';
import { isPartName } from '../source/table/join-parts.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import { defineProblem } from '../vocabulary/problem.ts';
import type { CopyFormat } from '../vocabulary/reports/clean-report.ts';
import type { Table } from '../vocabulary/table.ts';
import type { CleanedTable } from './make-copy.ts';

export const cannotWriteCopy = defineProblem<'file'>({
  code: 'clean.cannot-write',
  texts: { en: 'cannot write {file} of the copy.', zh: '无法写入副本的 {file}。' },
  remedy: {
    en: 'See that the disk has room and that the folder of --out may be written to.',
    zh: '请检查磁盘空间，以及 --out 的文件夹是否可写。',
  },
});

/** The file that a table is copied to, relative to the folder of the copy. */
export interface CopyFile {
  readonly path: string;
  readonly format: 'csv' | 'parquet';
  readonly delimiter: string;
}

/**
 * Where each table goes, by its id: named after the table, no two alike on any file system. Tables
 * whose files would be read as numbered parts of one get a folder each.
 */
export function planFiles(
  tables: readonly Table[],
  wanted: CopyFormat,
): ReadonlyMap<string, CopyFile> {
  const forms = tables.map((table) => ({ table, ...formOf(table, wanted) }));
  const keys = forms.map(({ table, extension }) => partKey(`${safePath(table.id)}${extension}`));
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const taken = new Set<string>();
  const files = new Map<string, CopyFile>();
  for (const [at, { table, extension, format, delimiter }] of forms.entries()) {
    const own = safePath(table.id);
    const alone = counts.get(keys[at] ?? '') === 1;
    const stem = alone ? own : `${own}/${posix.basename(own)}`;
    let path = `${stem}${extension}`;
    for (let n = 2; taken.has(path.toLowerCase()); n += 1) path = `${stem} ${n}${extension}`;
    taken.add(path.toLowerCase());
    files.set(table.id, { path, format, delimiter });
  }
  return files;
}

/** Files with equal keys may be read as parts of one table. */
function partKey(path: string): string {
  if (!path.endsWith('.parquet') && !isPartName(path)) return path;
  return [posix.dirname(path), stemOf(path), posix.extname(path)].join('\n');
}

function formOf({ files: [first] }: Table, wanted: CopyFormat) {
  const source = first?.format === 'parquet' ? 'parquet' : 'csv';
  if ((wanted === 'same' ? source : wanted) === 'parquet') {
    return { format: 'parquet', delimiter: ',', extension: '.parquet' } as const;
  }
  const own = first?.delimiter?.length === 1 ? first.delimiter : ',';
  const delimiter = wanted === 'same' ? own : ',';
  return { format: 'csv', delimiter, extension: delimiter === '\t' ? '.tsv' : '.csv' } as const;
}

/** A relative path that stays below its folder: members of workbooks and documents have any name. */
function safePath(id: string): string {
  return (
    id
      .split('/')
      .map((part) => part.replace(/[\p{Cc}<>:"\\|?*]/gu, '_').replace(/^\.+|[. ]+$/g, '_'))
      // A folder `key=value` would be read as a column.
      .map((part, at, { length }) => (at < length - 1 ? part.replaceAll('=', '-') : part))
      .map((part) => (part === '' ? '_' : part))
      .join('/')
  );
}

/** Writes a cleaned table as delimited UTF-8 text: null as nothing, empty text as `""`. */
export async function writeCsv(
  engine: DuckDbEngine,
  { table, position }: CleanedTable,
  to: { readonly folder: string; readonly file: CopyFile },
): Promise<void> {
  // A line of one empty cell would be a blank line, which readers pass over.
  const alone = table.columns.length === 1;
  const cells = table.columns.map(({ name }) => {
    const own = quoteName(name);
    return alone ? `coalesce(CAST(${own} AS VARCHAR), '') AS ${own}` : own;
  });
  const query = `SELECT ${cells.join(', ')} FROM ${quoteName(table.relation)} ORDER BY ${quoteName(position)}`;
  const options = `FORMAT csv, HEADER true, DELIMITER ${quoteText(to.file.delimiter)}, QUOTE '"', ESCAPE '"'`;
  await copy(engine, { query, options }, join(to.folder, to.file.path));
}

/** Rows in one part of a Parquet file: fixed, so that threads cannot change the bytes. */
const rowGroup = 122_880;

/** Writes a query's rows as Parquet. */
export async function writeParquet(
  engine: DuckDbEngine,
  query: string,
  to: { readonly folder: string; readonly file: CopyFile },
): Promise<void> {
  const options = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup}`;
  await copy(engine, { query, options }, join(to.folder, to.file.path));
}

/** Writes the rows of a query to a file, by the engine. */
export async function copy(
  engine: DuckDbEngine,
  { query, options }: { readonly query: string; readonly options: string },
  path: string,
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await engine.run(`COPY (${query}) TO ${quoteText(path)} (${options})`);
  } catch (error) {
    const system = error instanceof Error && 'syscall' in error;
    if (!system && engineErrorKind(error) !== 'IO Error') throw error;
    throw cannotWriteCopy({ file: basename(path) });
  }
}
