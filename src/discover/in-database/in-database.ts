import type { Engine } from '../../engine/engine.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import type { BringRows } from '../discovery-session.ts';

/** A table of a database as it was measured there, over all rows. */
export interface InDatabase {
  /** Where statements over its relation run. */
  readonly engine: Engine;
  readonly profile: TableProfile;
  /** Whether all its rows came to the embedded engine. */
  readonly whole: boolean;
  /** Brings more of its rows; absent where no more may leave it. */
  readonly bring?: BringRows;
}
