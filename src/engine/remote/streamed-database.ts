import type { Rows, RunOptions } from '../engine.ts';
import type { DatabaseTable } from './database.ts';
import type { EngineUse } from './remote-engine.ts';

/** Rows to draw of a table: so many of those that it has, chosen by the seed. */
export interface DrawnRows {
  readonly rows: number;
  readonly total: number;
  readonly seed: number;
}

/** A database that measures nothing itself: its rows come as text and are measured in the embedded engine. */
export interface StreamedDatabase {
  readonly name: string;
  readonly version: string;
  readonly tables: (options?: RunOptions) => Promise<readonly DatabaseTable[]>;
  readonly count: (table: DatabaseTable, options?: RunOptions) => Promise<number>;
  /** All rows of a table, or those drawn, in chunks; bytes as hexadecimal digits, everything else as DuckDB writes it. */
  readonly rows: (
    table: DatabaseTable,
    wanted?: DrawnRows,
    options?: RunOptions,
  ) => AsyncIterable<readonly (readonly (string | null)[])[]>;
  /** Runs loader SQL, such as what reads the catalogue. */
  readonly run: (sql: string, options?: RunOptions) => Promise<Rows>;
  readonly use: () => EngineUse;
  readonly close: () => Promise<void>;
}
