import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { quoteText } from '../src/sql/duckdb.ts';
import { tableSelect } from './many-inputs.ts';

/** One input file: rows of a macro of `inputs.sql`, perhaps some of its columns alone. */
export interface BenchInput {
  readonly macro: 'orders' | 'wide' | 'mixed';
  readonly rows: number;
  readonly format: 'parquet' | 'csv';
  /** Only the columns that are near-unique. */
  readonly nearUnique?: boolean;
}

/** A folder of tables that refer to each other, as CSV. */
export interface ManyTables {
  readonly tables: number;
  readonly columns: number;
  /** Of the longest table. */
  readonly rows: number;
}

/** No file at all: draws of a model that stands in code. */
export interface Draws {
  readonly model: 'split';
  /** One row a draw. */
  readonly rows: number;
}

const folder = fileURLToPath(new URL('./data/', import.meta.url));
const nearUniqueColumns = {
  orders: 'id, ts, phone',
  wide: `COLUMNS('^n')`,
  mixed: `COLUMNS('^n')`,
};

/** The file or folder of an input, made by DuckDB where it is not there yet; of draws their number. */
export async function inputFile(input: BenchInput | ManyTables | Draws): Promise<string> {
  if ('model' in input) return String(input.rows);
  if ('tables' in input) return manyTables(input);
  const { macro, rows, format, nearUnique = false } = input;
  const path = join(folder, `${macro}-${rows}${nearUnique ? '-near-unique' : ''}.${format}`);
  if (existsSync(path)) return path;
  process.stderr.write(`making ${path}\n`);
  await mkdir(dirname(path), { recursive: true });
  const macros = await readFile(new URL('./inputs.sql', import.meta.url), 'utf8');
  const columns = nearUnique ? nearUniqueColumns[macro] : '*';
  const options = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
  await runAll([
    macros,
    `COPY (SELECT ${columns} FROM ${macro}(${rows})) TO ${quoteText(`${path}.part`)} (${options})`,
  ]);
  await rename(`${path}.part`, path);
  return path;
}

async function manyTables({ tables, ...size }: ManyTables): Promise<string> {
  const path = join(folder, `many-${tables}-${size.columns}-${size.rows}`);
  if (existsSync(path)) return path;
  process.stderr.write(`making ${path}\n`);
  await rm(`${path}.part`, { recursive: true, force: true });
  await mkdir(`${path}.part`, { recursive: true });
  const copies = Array.from({ length: tables }, (_, t) => {
    const file = quoteText(join(`${path}.part`, `t${t}.csv`));
    return `COPY (${tableSelect(size, t)}) TO ${file} (FORMAT csv, HEADER)`;
  });
  await runAll(copies);
  await rename(`${path}.part`, path);
  return path;
}

async function runAll(statements: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GiB' });
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}
