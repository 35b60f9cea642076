import type { Statement } from '../../sql/tree.ts';
import type { Cell } from '../engine.ts';
import type { PartialStates } from './partial-states.ts';
import type { ColumnKind } from './rowwise.ts';

/** Rows of a table that change together, or not at all. */
export interface Partition {
  /** What it is called, within its table. */
  readonly name: string;
  /** A relation of the engine with its rows and the columns of the whole. */
  readonly relation: string;
}

/** A relation that is the union of its partitions: every row lies in exactly one of them. */
export interface PartitionedRelation {
  readonly relation: string;
  readonly columns: ReadonlyMap<string, ColumnKind>;
  readonly partitions: readonly Partition[];
  readonly states: PartialStates;
}

export type ResultRows = readonly (readonly Cell[])[];

/** What putting a statement together needs. */
export interface Merging {
  readonly of: PartitionedRelation;
  /** Asks one partition. */
  readonly scan: (partition: Partition, statement: Statement) => Promise<ResultRows>;
  /** Says what stands in the relations that a statement joins; undefined where that is too much to look at. */
  readonly beside: string | undefined;
}
