/** A distinct value of a column as text, and the cells that hold it. */
export interface TextCount {
  readonly text: string;
  readonly count: number;
}

/** The distinct values of a column, most frequent first. */
export interface ColumnTexts {
  /** Values that are there; those that stand for missing are left out. */
  readonly present: readonly TextCount[];
  /** Every value, also blanks and tokens for missing. */
  readonly all: readonly TextCount[];
  /** True where no distinct value of the column is left out. */
  readonly complete: boolean;
  /** What was found unusual over all rows, where not every value was read and some are usual. */
  readonly screen?: ColumnScreen;
}

/** A column of too many values to read: the sample tells what is usual, the engine finds the rest. */
export interface ColumnScreen {
  /** The usual values of the sample, weighted as the column, and every unusual value of it. */
  readonly values: readonly TextCount[];
  /** The usual values alone. */
  readonly usual: readonly TextCount[];
}
