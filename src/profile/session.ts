import type { Cell, Engine } from '../engine/engine.ts';
import type { QueryLog } from '../engine/query-log.ts';
import { orderDependences } from '../sql/order-independence.ts';
import type { Statement } from '../sql/tree.ts';

/** Runs the statements of one profile: each is checked, remembered, and stops on the signal. */
export interface Session {
  /** Rows of a result, and the id of the query in the log. */
  readonly rows: (
    statement: Statement,
  ) => Promise<{ readonly rows: readonly (readonly Cell[])[]; readonly query: string }>;
  readonly numbers: (
    statement: Statement,
  ) => Promise<{ readonly columns: readonly Float64Array[]; readonly query: string }>;
  readonly keep: (
    name: string,
    statement: Statement,
  ) => Promise<{ readonly rows: number; readonly query: string }>;
  readonly drop: (name: string) => Promise<void>;
  readonly define: (name: string, statement: Statement) => Promise<void>;
}

export function openSession(engine: Engine, queries: QueryLog, signal?: AbortSignal): Session {
  const options = signal === undefined ? {} : { signal };
  const note = (statement: Statement): string => {
    const dependences = orderDependences(statement);
    if (dependences.length > 0) throw new Error(`bug: ${dependences.join('; ')}`);
    return queries.note(engine.print(statement));
  };
  return {
    rows: async (statement) => {
      const query = note(statement);
      return { rows: (await engine.query(statement, options)).rows, query };
    },
    numbers: async (statement) => {
      const query = note(statement);
      return { columns: await engine.numbers(statement, options), query };
    },
    keep: async (name, statement) => {
      const query = note(statement);
      return { rows: await engine.keep(name, statement, options), query };
    },
    drop: engine.drop,
    define: async (name, statement) => {
      note(statement);
      await engine.define(name, statement);
    },
  };
}
