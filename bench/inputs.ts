import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { quoteText } from '../src/sql/duckdb.ts';

/** One input file: rows of a macro of `inputs.sql`, perhaps some of its columns alone. */
export interface BenchInput {
  readonly macro: 'orders' | 'wide' | 'mixed';
  readonly rows: number;
  readonly format: 'parquet' | 'csv';
  /** Only the columns that are near-unique. */
  readonly nearUnique?: boolean;
}

const folder = fileURLToPath(new URL('./data/', import.meta.url));
const nearUniqueColumns = {
  orders: 'id, ts, phone',
  wide: `COLUMNS('^n')`,
  mixed: `COLUMNS('^n')`,
};

/** The file of an input, made by DuckDB where it is not there yet. */
export async function inputFile(input: BenchInput): Promise<string> {
  const { macro, rows, format, nearUnique = false } = input;
  const path = join(folder, `${macro}-${rows}${nearUnique ? '-near-unique' : ''}.${format}`);
  if (existsSync(path)) return path;
  process.stderr.write(`making ${path}\n`);
  await mkdir(dirname(path), { recursive: true });
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '2GiB' });
  const connection = await instance.connect();
  await connection.run(await readFile(new URL('./inputs.sql', import.meta.url), 'utf8'));
  const columns = nearUnique ? nearUniqueColumns[macro] : '*';
  const options = format === 'csv' ? 'FORMAT csv, HEADER' : 'FORMAT parquet, COMPRESSION zstd';
  await connection.run(
    `COPY (SELECT ${columns} FROM ${macro}(${rows})) TO ${quoteText(`${path}.part`)} (${options})`,
  );
  connection.closeSync();
  instance.closeSync();
  await rename(`${path}.part`, path);
  return path;
}
