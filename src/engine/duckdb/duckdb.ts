import {
  type DuckDBConnection,
  type DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBValue,
  version,
} from '@duckdb/node-api';
import { printDuckDb, quoteName } from '../../sql/duckdb.ts';
import type { Statement } from '../../sql/tree.ts';
import type { Cell, Engine, Rows, RunOptions } from '../engine.ts';
import { readNumbers } from './numbers.ts';

export interface DuckDbSettings {
  readonly threads: number;
  /** As DuckDB reads it, for example `2GiB`. */
  readonly memory: string;
  /** A private folder (0700) that the caller removes. */
  readonly temporaryFolder: string;
}

/** DuckDB in the process. Loaders also get `run`, for statements that are not profiling. */
export interface DuckDbEngine extends Engine {
  /** Runs loader SQL. Names in it come from `quoteName`, values from `quoteText`. */
  readonly run: (sql: string, options?: RunOptions) => Promise<Rows>;
  readonly connection: DuckDBConnection;
}

/** Opens an in-process engine whose spilling stays in the given folder. */
export async function openDuckDb(settings: DuckDbSettings): Promise<DuckDbEngine> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: String(settings.threads),
    memory_limit: settings.memory,
    temp_directory: settings.temporaryFolder,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
  });
  const connection = await instance.connect();
  // Text forms of zoned times must not follow the machine's own zone.
  await connection.run("SET TimeZone = 'UTC'");
  const run = async (sql: string, options?: RunOptions): Promise<Rows> => {
    options?.signal?.throwIfAborted();
    const stop = () => connection.interrupt();
    options?.signal?.addEventListener('abort', stop, { once: true });
    try {
      const result = await connection.run(sql);
      return { columns: result.columnNames(), rows: rowsOf(await result.fetchAllChunks()) };
    } catch (error) {
      // What the engine says of an interruption is not why it was interrupted.
      options?.signal?.throwIfAborted();
      throw error;
    } finally {
      options?.signal?.removeEventListener('abort', stop);
    }
  };
  return {
    name: 'duckdb',
    version: version(),
    print: printDuckDb,
    query: (statement: Statement, options) => run(printDuckDb(statement), options),
    numbers: async (statement, options) => {
      options?.signal?.throwIfAborted();
      return readNumbers(await connection.stream(printDuckDb(statement)));
    },
    keep: async (name, statement, options) => {
      const made = await run(printKeep(name, statement), options);
      return Number(made.rows[0]?.[0] ?? 0);
    },
    drop: async (name) => {
      await run(`DROP TABLE IF EXISTS ${quoteName(name)}`);
    },
    define: async (name, statement) => {
      await run(`CREATE OR REPLACE VIEW ${quoteName(name)} AS\n${printDuckDb(statement)}`);
    },
    run,
    connection,
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

function printKeep(name: string, statement: Statement): string {
  return `CREATE OR REPLACE TEMP TABLE ${quoteName(name)} AS\n${printDuckDb(statement)}`;
}

/** Column by column within a chunk: asking a chunk for a row calls out of JavaScript each time. */
function rowsOf(chunks: readonly DuckDBDataChunk[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const chunk of chunks) {
    const vectors = Array.from({ length: chunk.columnCount }, (_, c) => chunk.getColumnVector(c));
    const { rowCount } = chunk;
    for (let row = 0; row < rowCount; row++)
      rows.push(vectors.map((vector) => cell(vector.getItem(row))));
  }
  return rows;
}

const leastSafe = BigInt(Number.MIN_SAFE_INTEGER);
const mostSafe = BigInt(Number.MAX_SAFE_INTEGER);

function cell(value: DuckDBValue): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'bigint') {
    return value >= leastSafe && value <= mostSafe ? Number(value) : value;
  }
  if ('items' in value && Array.isArray(value.items)) return value.items.map((item) => cell(item));
  return String(value);
}
