import type { Engine } from '../engine/engine.ts';
import type { QueryLog } from '../engine/query-log.ts';
import { openSession, type Session } from '../profile/session.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import type { Relation } from '../sql/tree.ts';
import type { Table } from '../vocabulary/table.ts';
import type { MatchContext } from './semantic/semantic-type.ts';

/** What every part of one discovery shares. */
export interface DiscoverySession extends MatchContext {
  readonly engine: Engine;
  readonly sql: Session;
  readonly queries: QueryLog;
  readonly seed: number;
  readonly signal?: AbortSignal;
  /** True where columns that stay withheld need no search for secrets. */
  readonly forDisplay: boolean;
  /**
   * The least probability of a reference or of two records being one, where it is not the usual
   * one of each: the evaluation asks for all, to see what other thresholds would answer.
   */
  readonly leastProbability?: number;
  /** Tables that lie in a database, by the profile that stands for each in this discovery. */
  readonly lying: ReadonlyMap<TableProfile, LyingTable>;
  /** Of a session in a database: what was counted there by now, so that nothing is counted twice. */
  readonly counted?: Map<string, CountedKey>;
}

/** A profile, and the session that its relation can be read in. */
export interface Place {
  readonly session: DiscoverySession;
  readonly profile: TableProfile;
}

/** A table of a database, and its rows that came to the embedded engine. */
export interface LyingTable {
  /** All rows, where they lie. */
  readonly there: Place;
  /** Those that came. */
  readonly here: Place;
  /** Whether these are all: then `here` stands for the table, otherwise `there` does. */
  readonly whole: boolean;
  readonly bring?: BringRows;
}

/** Brings rows of a database's table into the embedded engine, as a table under a name of their own. */
export type BringRows = (from: Relation, relation: string) => Promise<Table>;

/** Exact counts over the rows where every column of a key holds something. */
export interface CountedKey {
  readonly distinct: number;
  readonly nonNull: number;
  readonly query: string;
}

export function openDiscoverySession(
  engine: Engine,
  options: {
    readonly asOf: string;
    readonly seed: number;
    readonly queries: QueryLog;
    readonly signal?: AbortSignal;
    readonly forDisplay?: boolean;
    readonly leastProbability?: number;
    readonly lying?: ReadonlyMap<TableProfile, LyingTable>;
    readonly counted?: Map<string, CountedKey>;
  },
): DiscoverySession {
  const { asOf, seed, queries, signal, forDisplay = false, leastProbability } = options;
  const { lying = new Map(), counted } = options;
  const sql = openSession(engine, queries, signal);
  return {
    engine,
    sql,
    queries,
    asOf,
    seed,
    forDisplay,
    lying,
    ...(counted && { counted }),
    ...(signal && { signal }),
    ...(leastProbability !== undefined && { leastProbability }),
  };
}
