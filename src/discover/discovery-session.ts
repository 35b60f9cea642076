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
}

export function openDiscoverySession(
  engine: Engine,
  options: {
    readonly asOf: string;
    readonly seed: number;
    readonly queries: QueryLog;
    readonly signal?: AbortSignal;
    readonly forDisplay?: boolean;
  },
): DiscoverySession {
  const { asOf, seed, queries, signal, forDisplay = false } = options;
  const sql = openSession(engine, queries, signal);
  return { engine, sql, queries, asOf, seed, forDisplay, ...(signal && { signal }) };
}
