import type { TableProfile } from '../../../profile/table-profile.ts';
import type { Expression } from '../../../sql/tree.ts';
import type { Exactness } from '../../../vocabulary/exactness.ts';
import type { Relationship } from '../../../vocabulary/relationship.ts';
import type { Phrase, Texts } from '../../../vocabulary/text.ts';
import type { DiscoverySession } from '../../discovery-session.ts';
import type { Key } from '../../keys/table-keys.ts';
import type { ClassifiedColumn, ClassifiedTable } from '../../personal/classify-table.ts';
import type { ColumnNature } from '../columns/column-nature.ts';
import type { ColumnTexts } from '../columns/text-counts.ts';
import type { DefectKind } from '../defect-kinds.ts';

/** What a detector may look at. Texts of cells stay in this room: they leave it as raw values only. */
export interface DefectContext {
  readonly session: DiscoverySession;
  readonly classified: ClassifiedTable;
  readonly keys: readonly Key[];
  /** References from this table. */
  readonly relationships: readonly Relationship[];
  /** Every table of the discovery, this one too: references lead to them. */
  readonly others: readonly TableProfile[];
  /** The columns with their values as text, in the order of the table. */
  readonly columns: readonly ExaminedColumn[];
  /** Told of every dependency that is more than a tendency. */
  readonly onDependency?: (dependency: FoundDependency) => void;
}

/** Columns that nearly decide another, as mining found them. */
export interface FoundDependency {
  /** Columns, or the first characters of them, that decide. */
  readonly from: readonly { readonly column: string; readonly prefix?: number }[];
  readonly to: string;
  /** How much better than chance it holds, at most 1. */
  readonly agreement: { readonly lift: number };
  /** The column that names who says so, where the rows are what several sources say. */
  readonly bySource?: string;
}

/** A column as detectors look at it. */
export interface ExaminedColumn extends ClassifiedColumn {
  readonly name: string;
  readonly texts: ColumnTexts;
  readonly nature: ColumnNature;
}

/** What a detector says about one cell. */
export interface Judgement {
  readonly confidence: number;
  readonly evidence: Phrase;
  /** The text that should stand in the cell; empty where the cell should be. */
  readonly proposal?: string;
  /** Columns of the row that it is held against. */
  readonly against?: readonly string[];
  /** Several other columns agree against this cell: what is held against it is explained by it. */
  readonly settled?: true;
  /**
   * Probability that the proposal is what should stand there, where the way it was found says more than
   * the suspicion; `confidence` times `meant` where absent.
   */
  readonly right?: number;
  /** Share of wrong cells like this for which the proposal is the value that was meant; 1 where absent. */
  readonly meant?: number;
}

/**
 * Suspected cells of one column, by the cells that decide: the engine finds the rows, and `judge`
 * says what is wrong with each. Detectors look at distinct values, so that this stays small.
 */
export interface Suspicion {
  readonly column: string;
  readonly kind: DefectKind;
  /** Columns whose cells, as text, `judge` sees. */
  readonly reads: readonly string[];
  /** Which rows to read. May hold cell content: it is never logged. */
  readonly where: Expression;
  /**
   * Columns whose own defects explain this one away: a total is not wrong where the price beside it
   * is. Absent where the cell is judged by itself.
   */
  readonly unless?: readonly string[];
  readonly judge: (cells: readonly (string | null)[]) => Judgement | undefined;
  /** Cells that `judge` suspects with at least a confidence. */
  readonly count: (minimumConfidence: number) => number;
  readonly confidence: readonly [least: number, most: number];
  readonly exactness: Exactness;
  /**
   * How far it saw: the cells of all rows, or what a screen of all rows found unusual. Absent where
   * it saw the values of its columns that were read, which may be a sample.
   */
  readonly reach?: 'rows' | 'screen';
  readonly query?: string | undefined;
}

/** Looks for defects of one nature: one file, its texts included. */
export interface DefectDetector {
  /** Sentences of its evidence, by code (`defect.` and a name). They never name cell content. */
  readonly texts: Readonly<Record<string, Texts>>;
  /** Judges what is unusual, so that usual values may be a sample: it is given screened columns. */
  readonly screens?: true;
  readonly find: (context: DefectContext) => readonly Suspicion[] | Promise<readonly Suspicion[]>;
}
