import type { Statement } from '../../sql/tree.ts';
import type { Engine, Rows, RunOptions } from '../engine.ts';
import { createRelations, type Relations } from './relations.ts';

/** What a database was asked for since it was opened. */
export interface EngineUse {
  readonly statements: number;
  /** Times that each attached relation was read by a statement, by its name. */
  readonly scans: Readonly<Record<string, number>>;
  /** Rows that came to this process, those of one line with sums among them. */
  readonly rowsPulled: number;
  /** As the database tells it; absent where it does not. */
  readonly bytesRead?: number;
}

/** An engine somewhere else, whose tables are read where they lie. */
export interface RemoteEngine extends Engine {
  /** Lets statements read a query of the loader's under a name. Names and values in it are quoted. */
  readonly attach: (name: string, query: string) => void;
  /** Runs loader SQL, such as what reads the catalogue. */
  readonly run: (sql: string, options?: RunOptions) => Promise<Rows>;
  readonly use: () => EngineUse;
  /** A name as this database reads it. */
  readonly quoteName: (name: string) => string;
}

/** Rows, and what reading them took where the database tells. */
export interface RemoteRows extends Rows {
  readonly bytesRead?: number;
}

/** What differs between databases. */
export interface RemoteParts {
  readonly name: string;
  readonly version: string;
  /** Prints a statement; `relation` gives the SQL behind a name: a quoted name, or a query in brackets. */
  readonly print: (statement: Statement, relation: (name: string) => string) => string;
  readonly run: (sql: string, options?: RunOptions) => Promise<RemoteRows>;
  /** A name of the database that statements never named: quoted, for an error of its own. */
  readonly quoteName: (name: string) => string;
  /** Where the session may have temporary tables; otherwise what is kept is computed anew at each reading. */
  readonly temporary?: {
    /** Makes (or replaces) one and returns the SQL that names it. */
    readonly make: (name: string, sql: string, options?: RunOptions) => Promise<string>;
    readonly drop: (name: string) => Promise<void>;
  };
  readonly close: () => Promise<void>;
}

/** The engine that the parts of one database make: names, what is kept, and what was asked for are the same for all. */
export function remoteEngine(parts: RemoteParts): RemoteEngine {
  const relations = createRelations(parts);
  const use = { statements: 0, rowsPulled: 0, bytesRead: undefined as number | undefined };
  const run = async (sql: string, options?: RunOptions): Promise<Rows> => {
    options?.signal?.throwIfAborted();
    use.statements += 1;
    const { bytesRead, ...result } = await parts.run(sql, options);
    use.rowsPulled += result.rows.length;
    if (bytesRead !== undefined) use.bytesRead = (use.bytesRead ?? 0) + bytesRead;
    return result;
  };
  const query = (statement: Statement, options?: RunOptions) => {
    const { sql, reads } = relations.print(statement);
    relations.count(reads);
    return run(sql, options);
  };
  return {
    name: parts.name,
    version: parts.version,
    keeps: parts.temporary === undefined ? 'anew' : 'temporary',
    print: (statement) => relations.print(statement).sql,
    query,
    numbers: async (statement, options) => numbersOf(await query(statement, options)),
    keep: (name, statement, options) =>
      keep({ name, statement, relations, run, temporary: parts.temporary }, options),
    drop: async (name) => {
      if (relations.isTemporary(name)) await parts.temporary?.drop(name);
      relations.forget(name);
    },
    define: async (name, statement) => {
      const { sql, reads } = relations.print(statement);
      relations.set(name, { sql: `(${sql})`, reads });
    },
    attach: (name, sql) => relations.set(name, { sql: `(${sql})`, reads: [name] }),
    run,
    use: () => {
      const { bytesRead, ...counted } = use;
      const told = bytesRead === undefined ? {} : { bytesRead };
      return { ...counted, ...told, scans: relations.scans() };
    },
    quoteName: parts.quoteName,
    close: parts.close,
  };
}

interface Keeping {
  readonly name: string;
  readonly temporary: RemoteParts['temporary'];
  readonly statement: Statement;
  readonly relations: Relations;
  readonly run: (sql: string, options?: RunOptions) => Promise<Rows>;
}

async function keep(
  { name, statement, relations, run, temporary }: Keeping,
  options?: RunOptions,
): Promise<number> {
  const { sql, reads } = relations.print(statement);
  relations.count(reads);
  if (temporary === undefined) relations.set(name, { sql: `(${sql})`, reads });
  else {
    const made = await temporary.make(name, sql, options);
    relations.set(name, { sql: made, reads: [], temporary: true });
  }
  const from = relations.sql(name);
  const { rows } = await run(`SELECT count(*) AS n FROM ${from} AS kept`, options);
  return Number(rows[0]?.[0] ?? 0);
}

/** Rows of numbers as columns of doubles; null becomes NaN. */
function numbersOf({ columns, rows }: Rows): readonly Float64Array[] {
  return columns.map((_, index) =>
    Float64Array.from(rows, (row) => {
      const cell = row[index];
      return cell === null || cell === undefined ? Number.NaN : Number(cell);
    }),
  );
}
