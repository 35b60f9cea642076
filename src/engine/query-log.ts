import { createHash } from 'node:crypto';

/**
 * Remembers every query that a number came from. The id follows from the text alone, so the
 * same work on the same data gives the same ids. Texts name relations, never absolute paths.
 */
export interface QueryLog {
  /** Remembers a query and returns its id. */
  readonly note: (sql: string) => string;
  readonly all: () => Readonly<Record<string, string>>;
}

export function createQueryLog(): QueryLog {
  const texts = new Map<string, string>();
  return {
    note: (sql) => {
      const id = `q-${createHash('sha256').update(sql).digest('hex').slice(0, 12)}`;
      texts.set(id, sql);
      return id;
    },
    all: () => Object.fromEntries([...texts].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}
