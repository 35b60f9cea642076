import type { CertifyingEngine } from '../../../src/profile/fingerprint/certify.ts';
import type { Table } from '../../../src/vocabulary/table.ts';
import type { Feature, LogicalTable } from './logical-table.ts';

/** An engine that holds logical tables for the length of a test file. */
export interface HoldingEngine {
  readonly engine: CertifyingEngine;
  /** Makes the table in the engine, rows in any order, as a source would hand it to a profile. */
  readonly load: (table: LogicalTable) => Promise<Table>;
  readonly close: () => Promise<void>;
}

/** A feature that an engine does not have, and what becomes of a table that needs it. */
export type Cannot = {
  readonly feature: Feature;
  /** Printed where the suite runs. */
  readonly reason: string;
} & (
  | {
      /** What the engine says when such a table is loaded: the suite asserts that it does. */
      readonly refusal: RegExp;
    }
  | {
      /** What the engine holds instead: both engines then hold that. */
      readonly mapped: (table: LogicalTable) => LogicalTable;
    }
);

/** What the suite needs to know of an engine. */
export interface EngineUnderTest {
  readonly name: string;
  readonly open: () => Promise<HoldingEngine>;
  readonly cannot: readonly Cannot[];
}
