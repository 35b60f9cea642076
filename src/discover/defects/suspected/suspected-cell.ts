import type { Exactness } from '../../../vocabulary/exactness.ts';
import type { RawValue } from '../../../vocabulary/raw-value.ts';
import type { RowReference } from '../../../vocabulary/row-reference.ts';
import type { Phrase } from '../../../vocabulary/text.ts';
import type { DefectKind } from '../defect-kinds.ts';

/** One cell that looks wrong, without a rule or a label that says so. */
export interface SuspectedCell {
  readonly table: string;
  readonly row: RowReference;
  /** The row's index in its source, from 0. */
  readonly index: number;
  readonly column: string;
  /** The kind with the strongest evidence. */
  readonly kind: DefectKind;
  /** One sentence: names, counts and shares, never cell content. */
  readonly evidence: Phrase;
  /** Share of such cells that are wrong, 0 to 1; evidence of several kinds is joined. */
  readonly confidence: number;
  /** Other kinds that point at the same cell. */
  readonly also: readonly DefectKind[];
  /** What the cell should hold, where the evidence says; the empty text where it should be empty. */
  readonly proposal?: RawValue;
  /** Probability that the proposal is what should stand there, 0 to 1; only beside a proposal. */
  readonly repairConfidence?: number;
}

/** Suspected cells of one column and one kind: each cell once, with the kind that tells most of it. */
export interface DefectGroup {
  readonly column: string;
  readonly kind: DefectKind;
  readonly count: number;
  /** Other kinds that point at some of the same cells, and at how many. */
  readonly also: readonly { readonly kind: DefectKind; readonly count: number }[];
  /** What is said of most of them, at most three sentences; none where no cell was looked at alone. */
  readonly evidence: readonly Phrase[];
  /** The first of them, at most twenty. */
  readonly rows: readonly RowReference[];
  readonly exactness: Exactness;
  /** Distinct values that were looked at, and those of the column, where not all were. */
  readonly looked?: { readonly values: number; readonly of: number };
  /** The least and the greatest confidence among them. */
  readonly confidence: readonly [number, number];
  /** The query that found them, by its id in the log. */
  readonly query?: string;
}

/** What looks wrong in the cells of one table. */
export interface CellDefects {
  readonly table: string;
  /** A cell is suspected from this confidence on. */
  readonly minimumConfidence: number;
  /** By column, then kind. */
  readonly groups: readonly DefectGroup[];
  /**
   * Suspected cells in the order of rows and columns, at most `keptCells` of them. A function, so
   * that a discovery has a JSON form in spite of the raw values in proposals.
   */
  readonly kept: () => readonly SuspectedCell[];
  /** Every suspected cell, in the same order, read anew from the engine; for exports and repairs. */
  readonly all: () => AsyncIterable<SuspectedCell>;
}

/** A finished discovery holds at most this many suspected cells of a table: some megabytes. */
export const keptCells = 10_000;
