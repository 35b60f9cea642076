import {
  type Connection,
  type ConnectionOptions,
  createConnection,
  type FieldPacket,
} from 'mysql2';
import type { Cell, Rows, RunOptions } from '../engine.ts';
import type { DrawnRows, StreamedDatabase } from '../remote/streamed-database.ts';
import { readTables } from './catalogue.ts';
import { rowsStatement } from './rows-statement.ts';

export interface MySqlSettings {
  readonly connection: ConnectionOptions;
  /** What one statement may take before the server ends it. */
  readonly statementSeconds: number;
}

const rowsAtOnce = 5000;

/**
 * Connects to a MySQL or MariaDB. Neither has sketches nor aggregates that profiling needs, so that nothing is
 * measured there: rows stream to whoever asks, as text. The session reads only.
 */
export async function openMySql(settings: MySqlSettings): Promise<StreamedDatabase> {
  const connection = await connect(settings.connection);
  const use = { statements: 0, rowsPulled: 0 };
  const scans = new Map<string, number>();
  const run = async (sql: string, options?: RunOptions): Promise<Rows> => {
    use.statements += 1;
    const result = await runOnce({ connection, settings: settings.connection }, sql, options);
    use.rowsPulled += result.rows.length;
    return result;
  };
  const version = await startSession(run, settings.statementSeconds);
  const scanned = (name: string) => scans.set(name, (scans.get(name) ?? 0) + 1);
  return {
    name: 'mysql',
    version,
    tables: (options) => readTables(run, options),
    count: async (table, options) => {
      scanned(`${table.schema}/${table.name}`);
      const { rows } = await run(`SELECT count(*) FROM ${table.reference}`, options);
      return Number(rows[0]?.[0] ?? 0);
    },
    rows: async function* (table, wanted: DrawnRows | undefined, options) {
      scanned(`${table.schema}/${table.name}`);
      use.statements += 1;
      const sql = rowsStatement(table, wanted);
      for await (const chunk of chunksOf(
        { connection, settings: settings.connection },
        sql,
        options,
      )) {
        use.rowsPulled += chunk.length;
        yield chunk;
      }
    },
    run,
    use: () => ({ ...use, scans: Object.fromEntries([...scans].sort()) }),
    close: () => new Promise((resolve) => connection.end(() => resolve())),
  };
}

/** Text throughout: numbers must not lose digits on their way. */
const asText: Partial<ConnectionOptions> = {
  charset: 'utf8mb4',
  rowsAsArray: true,
  typeCast: (field, next) => (field.type === 'NULL' ? next() : field.string()),
  multipleStatements: false,
};

function connect(options: ConnectionOptions): Promise<Connection> {
  const connection = createConnection({ ...options, ...asText });
  // A connection that breaks between two statements fails the next one, which says so.
  connection.on('error', () => undefined);
  return new Promise((resolve, reject) => {
    connection.connect((error) => (error ? reject(error) : resolve(connection)));
  });
}

interface Link {
  readonly connection: Connection;
  readonly settings: ConnectionOptions;
}

async function runOnce(link: Link, sql: string, options?: RunOptions): Promise<Rows> {
  options?.signal?.throwIfAborted();
  const stop = () => void cancel(link).catch(() => undefined);
  options?.signal?.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      link.connection.query(sql, (error: Error | null, rows: unknown, fields: FieldPacket[]) => {
        if (error) return reject(error);
        const cells = Array.isArray(rows) ? (rows as Cell[][]) : []; // `rowsAsArray` makes rows arrays of text
        resolve({ columns: fields?.map(({ name }) => name) ?? [], rows: cells });
      });
    });
  } finally {
    options?.signal?.removeEventListener('abort', stop);
  }
}

/** Rows as they come: the server is held back while a chunk is worked on. */
async function* chunksOf(link: Link, sql: string, options?: RunOptions) {
  options?.signal?.throwIfAborted();
  const stop = () => void cancel(link).catch(() => undefined);
  options?.signal?.addEventListener('abort', stop, { once: true });
  try {
    let chunk: (string | null)[][] = [];
    for await (const row of link.connection.query(sql).stream({ highWaterMark: rowsAtOnce })) {
      chunk.push(row);
      if (chunk.length < rowsAtOnce) continue;
      yield chunk;
      chunk = [];
    }
    if (chunk.length > 0) yield chunk;
  } finally {
    options?.signal?.removeEventListener('abort', stop);
  }
}

/** Ends the running statement from a second connection; the first then fails. */
async function cancel({ connection, settings }: Link): Promise<void> {
  const other = await connect(settings);
  const id = Number(connection.threadId);
  await new Promise((resolve) => other.query(`KILL QUERY ${id}`, resolve));
  other.destroy();
}

/** Text forms must not follow the session's own settings; MariaDB and MySQL spell the time limit differently. */
async function startSession(run: (sql: string) => Promise<Rows>, seconds: number): Promise<string> {
  const { rows } = await run('SELECT version()');
  const version = String(rows[0]?.[0]);
  await run("SET SESSION time_zone = '+00:00', sql_mode = ''");
  await run('SET SESSION transaction_read_only = ON').catch(() =>
    run('SET SESSION tx_read_only = ON'),
  );
  await run(
    /mariadb/i.test(version)
      ? `SET SESSION max_statement_time = ${Math.ceil(seconds)}`
      : `SET SESSION max_execution_time = ${Math.ceil(seconds * 1000)}`,
  );
  return version;
}
