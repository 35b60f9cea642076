import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import type { QueryLog } from '../engine/query-log.ts';
import type { AtEnd, WorkContext } from './effects.ts';
import type { AssessmentSettings } from './settings.ts';

/** What every step of one run works with. */
export interface Tools {
  readonly engine: DuckDbEngine;
  /** Private to this run; gone afterwards. */
  readonly folder: string;
  /** Has something closed when the run ends, however it ends. */
  readonly atEnd: AtEnd;
  readonly settings: AssessmentSettings;
  readonly context: WorkContext;
  /** Every query that a number came from. */
  readonly queries: QueryLog;
}
