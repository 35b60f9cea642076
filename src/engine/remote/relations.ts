import type { Statement } from '../../sql/tree.ts';

/** What stands behind a name that statements read. */
export interface RemoteRelation {
  /** A quoted name, or a query in brackets. */
  readonly sql: string;
  /** The attached relations that reading it reads, as often as it does. */
  readonly reads: readonly string[];
  readonly temporary?: boolean;
}

export interface Printed {
  readonly sql: string;
  readonly reads: readonly string[];
}

/** The names of one session, and how often what lies behind them was read. */
export interface Relations {
  readonly set: (name: string, relation: RemoteRelation) => void;
  readonly forget: (name: string) => void;
  readonly isTemporary: (name: string) => boolean;
  readonly sql: (name: string) => string;
  /** A statement with every name replaced by what stands behind it. */
  readonly print: (statement: Statement) => Printed;
  readonly count: (reads: readonly string[]) => void;
  readonly scans: () => Readonly<Record<string, number>>;
}

/** How a database prints a statement, given the SQL behind each name, and quotes a name of its own. */
interface Printing {
  readonly print: (statement: Statement, relation: (name: string) => string) => string;
  readonly quoteName: (name: string) => string;
}

export function createRelations({ print, quoteName }: Printing): Relations {
  const known = new Map<string, RemoteRelation>();
  const scans = new Map<string, number>();
  // A name that nobody attached goes to the database as it is, which then says that it has no such table.
  const sqlOf = (name: string) => known.get(name)?.sql ?? quoteName(name);
  return {
    set: (name, relation) => known.set(name, relation),
    forget: (name) => known.delete(name),
    isTemporary: (name) => known.get(name)?.temporary === true,
    sql: sqlOf,
    print: (statement) => {
      const reads: string[] = [];
      const sql = print(statement, (name) => {
        reads.push(...(known.get(name)?.reads ?? []));
        return sqlOf(name);
      });
      return { sql, reads };
    },
    count: (reads) => {
      for (const name of reads) scans.set(name, (scans.get(name) ?? 0) + 1);
    },
    scans: () => Object.fromEntries([...scans].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
