import type { RunOptions } from '../engine.ts';
import type { RemoteEngine } from './remote-engine.ts';

/** A column of a database's table, and how it is read as a type that a profile knows. */
export interface DatabaseColumn {
  readonly name: string;
  /** The type as the database names it. */
  readonly sourceType: string;
  /** What `read` gives, by the name that DuckDB has for it: `BIGINT`, `DECIMAL(18,2)`, `VARCHAR`, … */
  readonly physicalType: string;
  /** True where `read` may round a value, as a number without a bound of digits read as a double. */
  readonly rounded?: true;
  /** SQL of the database that reads the column: itself, or a cast of it. */
  readonly read: string;
}

/** A table or view that the account may read. */
export interface DatabaseTable {
  readonly schema: string;
  readonly name: string;
  readonly kind: 'table' | 'view';
  readonly columns: readonly DatabaseColumn[];
  /** The SQL that names it, quoted. */
  readonly reference: string;
  /** Columns of the declared primary key, in its order. */
  readonly primaryKey?: readonly string[];
  /** What the catalogue believes, without counting. */
  readonly estimatedRows?: number;
  /** Bytes on disk, where the catalogue knows. */
  readonly bytes?: number;
}

/** A part of a table whose rows change together, or not at all. */
export interface DatabasePartition {
  /** What it is called, within its table. */
  readonly name: string;
  /** The SQL that names it, quoted. */
  readonly reference: string;
  /** The same as long as nothing in it changed, as far as the database tells; absent where it does not. */
  readonly token?: string;
}

/** An open database: its engine, and what there is to read. */
export interface Database {
  readonly engine: RemoteEngine;
  /** Every table and view of the account's, by schema and name; those of the database itself are left out. */
  readonly tables: (options?: RunOptions) => Promise<readonly DatabaseTable[]>;
  /** The partitions that make up a table; none where it has none that could be read by themselves. */
  readonly partitions?: (
    table: DatabaseTable,
    options?: RunOptions,
  ) => Promise<readonly DatabasePartition[]>;
}

/** The query that gives a table with its columns as a profile reads them. */
export function readingOf(
  { columns, reference }: DatabaseTable,
  quoteName: (name: string) => string,
): string {
  const list = columns.map(({ name, read }) => `${read} AS ${quoteName(name)}`);
  return `SELECT ${list.join(', ')} FROM ${reference} AS source`;
}
