import type { Seeded } from './seeded.ts';

/** A table without defects, and what its columns are, for planting some. */
export interface CleanTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Columns that another column, or two, decide. */
  readonly dependent: readonly string[];
  /** Columns that are categories or names: a typing error is one. */
  readonly words: readonly string[];
  readonly numbers: readonly string[];
  readonly dates: readonly string[];
  /** Amounts written with their unit. */
  readonly amounts?: readonly string[];
  /** Columns whose digits may be typed at full width. */
  readonly wide?: readonly string[];
  /** Columns of years that two days decide. */
  readonly years?: readonly string[];
  /** Columns of which one names a place within another: the finer ones. */
  readonly places?: readonly string[];
  /** What a number of a column is multiplied by, and then added, in another unit of measure. */
  readonly units?: Readonly<Record<string, readonly [factor: number, offset: number]>>;
}

/** How a table is made, row by row. */
export type Plan = Omit<CleanTable, 'name' | 'rows'> & {
  readonly row: (draw: Seeded, index: number) => readonly string[];
};

export const list = <T>(length: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length }, (_, index) => make(index));
