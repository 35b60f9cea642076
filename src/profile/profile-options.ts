import type { QueryLog } from '../engine/query-log.ts';

export interface ProfileOptions {
  /** `core`: every column; `full`: also duplicates and pairs; `assess`: what indicators need. */
  readonly depth: 'core' | 'full' | 'assess';
  /** Share of the present cells that must be of a type for a text column to take it. */
  readonly typeThreshold: number;
  readonly seed: number;
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly asOf: string;
  /**
   * Measure about this many rows only, of tables that have more. The number of rows and the quick
   * fingerprint stay those of the whole table; `asSampled` says what becomes of the measures.
   */
  readonly sample?: number;
  /**
   * Measure by statements that each partition of a table can answer for itself, so that a change of one
   * partition leaves the answers of the others standing. A column of more than about 10,000 distinct values
   * is then measured from a hash sample of them, which its measures say, instead of a frequency table.
   */
  readonly mergeable?: boolean;
  /** Rows of which those of the table were drawn, where they were drawn before they came here. */
  readonly drawnOf?: number;
  readonly queries: QueryLog;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: {
    readonly table: string;
    readonly column?: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}
