import type { Statement } from '../sql/tree.ts';

/** A value as an engine returns it to the process: whole numbers beyond 2^53 stay bigint. */
export type Cell = string | number | bigint | boolean | null | readonly Cell[];

/** Rows of a result, column by name, in the order of the statement. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface RunOptions {
  readonly signal?: AbortSignal;
}

/**
 * Runs a query somewhere. Every engine passes the one contract suite in `test/engine/`.
 * A statement is a tree of `sql/`; the engine prints it in its own dialect.
 */
export interface Engine {
  readonly name: string;
  readonly version: string;
  /**
   * Where what is kept lies: in a temporary table of a database, or nowhere, so that it is computed anew whenever it is
   * read. Absent for an engine in the process.
   */
  readonly keeps?: 'temporary' | 'anew';
  /** The statement as this engine would run it, for the report. */
  readonly print: (statement: Statement) => string;
  readonly query: (statement: Statement, options?: RunOptions) => Promise<Rows>;
  /** Runs a statement whose every column is a number; null becomes NaN. For columns of millions. */
  readonly numbers: (
    statement: Statement,
    options?: RunOptions,
  ) => Promise<readonly Float64Array[]>;
  /** Keeps a result under a name of this connection until `drop`; returns its row count. */
  readonly keep: (name: string, statement: Statement, options?: RunOptions) => Promise<number>;
  readonly drop: (name: string) => Promise<void>;
  /** Names a statement, to be run anew whenever it is read. */
  readonly define: (name: string, statement: Statement) => Promise<void>;
  readonly close: () => Promise<void>;
}
