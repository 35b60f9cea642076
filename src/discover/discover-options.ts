import type { QueryLog } from '../engine/query-log.ts';
import type { DeclaredModel } from '../vocabulary/declarations/declared-model.ts';
import type { InDatabase } from './in-database/in-database.ts';

export interface DiscoverOptions {
  /** The snapshot date, `yyyy-MM-dd`. */
  readonly asOf: string;
  readonly seed: number;
  readonly queries: QueryLog;
  /** What the contracts say; it wins over what is found. */
  readonly declared?: DeclaredModel;
  readonly signal?: AbortSignal;
  /** Only what deciding takes which content may be shown: columns that stay withheld are not searched for secrets. */
  readonly forDisplay?: boolean;
  /** From which confidence on a cell is suspected, 0 to 1; by default one half. */
  readonly minimumConfidence?: number;
  /**
   * Tables that lie in a database, by id. Where not all rows of one came to `engine`, it is described by its
   * profile over all rows, what decides is counted in its database, and what looks at rows one by one works on
   * those that came, and says so.
   */
  readonly inDatabase?: ReadonlyMap<string, InDatabase>;
  readonly onProgress?: (progress: {
    readonly table: string;
    readonly done: number;
    readonly total: number;
  }) => void;
}
