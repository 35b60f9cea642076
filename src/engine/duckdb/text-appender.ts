import { quoteName } from '../../sql/duckdb.ts';
import type { DuckDbEngine } from './duckdb.ts';

/** Fills a new table of text columns row by row; `rowid` follows the order of the calls. */
export interface TextAppender {
  /** Appends one row; it must have as many cells as the table has columns. */
  readonly append: (cells: readonly (string | null)[]) => void;
  /** Adds a column that is NULL in every row so far. */
  readonly addColumn: (name: string) => Promise<void>;
  /** Writes out what is buffered. Nothing may be appended afterwards. */
  readonly finish: () => Promise<void>;
}

/** Creates the table (replacing one of that name) and opens it for appending. */
export async function createTextTable(
  engine: DuckDbEngine,
  relation: string,
  columns: readonly string[],
): Promise<TextAppender> {
  const list = columns.map((name) => `${quoteName(name)} VARCHAR`).join(', ');
  await engine.run(`CREATE OR REPLACE TABLE ${quoteName(relation)} (${list})`);
  let appender = await engine.connection.createAppender(relation);
  return {
    append: (cells) => {
      for (const cell of cells) {
        if (cell === null) appender.appendNull();
        else appender.appendVarchar(cell);
      }
      appender.endRow();
    },
    addColumn: async (name) => {
      appender.closeSync();
      await engine.run(`ALTER TABLE ${quoteName(relation)} ADD COLUMN ${quoteName(name)} VARCHAR`);
      appender = await engine.connection.createAppender(relation);
    },
    finish: async () => appender.closeSync(),
  };
}
