import type { Engine } from '../engine/engine.ts';
import type { QueryLog } from '../engine/query-log.ts';
import { openSession, type Session } from '../profile/session.ts';
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
  },
): DiscoverySession {
  const { asOf, seed, queries, signal, forDisplay = false, leastProbability } = options;
  const sql = openSession(engine, queries, signal);
  return {
    engine,
    sql,
    queries,
    asOf,
    seed,
    forDisplay,
    ...(signal && { signal }),
    ...(leastProbability !== undefined && { leastProbability }),
  };
}
