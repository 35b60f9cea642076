import type { FieldKind } from './record-fields.ts';

/** Two tables of record cells in the engine; the same one twice for duplicates within a table. */
export interface ComparedRecords {
  readonly left: string;
  readonly right: string;
  readonly kinds: readonly FieldKind[];
  /** Records on each side. */
  readonly rows: readonly [number, number];
  /** By field: the text fields beside it in the table, with which it may have been swapped. */
  readonly swaps: readonly (readonly number[])[];
  /** By field: whether it belongs to the entity itself. */
  readonly intrinsic: readonly boolean[];
  /** By field: whether it is a time or an amount. */
  readonly eventful: readonly boolean[];
  /** By field: whether it says which entity a record is about. */
  readonly naming: readonly boolean[];
  /** By field: whether hardly two records share a value of it. */
  readonly telling: readonly boolean[];
  /** By field: distinct values. */
  readonly distinct: readonly number[];
}

/** Pairs of records and how far each of their fields agrees. */
export interface ComparedPairs {
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** By field. */
  readonly levels: readonly Float64Array[];
}

/** Rows stand below this, so that two positions fit one number. */
export const mostPosition = 2 ** 26;
