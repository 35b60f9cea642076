import type { Problem, Where } from './problem.ts';
import type { RowReference } from './row-reference.ts';
import type { Phrase } from './text.ts';

/** A column as the loader found it, before anything was inferred from its content. */
export interface TableColumn {
  readonly name: string;
  /** Position in the source, from 0. */
  readonly ordinal: number;
  /** The engine's own type; text sources are VARCHAR throughout. */
  readonly physicalType: string;
  /** True where the source carried only text, so that a logical type must be inferred. */
  readonly untyped: boolean;
  /** The database's type where it is read as a double with fewer digits than it may hold: not certified. */
  readonly readRounded?: string;
  /** The name in the source where it had to be changed (blank, or a duplicate). */
  readonly sourceName?: string;
}

/** A line that could not be split into cells, or a row that could not be read. */
export interface RejectedRow {
  readonly where: Where;
  /** A stable reason code with its parameters; never the content of the line. */
  readonly reason: Phrase;
}

/** A cell that the loader itself had to drop, such as an Excel error cell. The row stays. */
export interface RejectedCell {
  readonly where: Where;
  readonly column: string;
  readonly reason: Phrase;
}

/** Counts are complete; the lists hold at most the first thousand of each. */
export interface Rejections {
  readonly rowCount: number;
  readonly rows: readonly RejectedRow[];
  readonly cellCount: number;
  readonly cells: readonly RejectedCell[];
}

export const tableFormats = [
  'csv',
  'json',
  'ndjson',
  'parquet',
  'xlsx',
  'postgresql',
  'trino',
  'clickhouse',
  'mysql',
] as const;

/** One physical file that a table was read from. Paths are relative to the source's root. */
export interface TableFile {
  readonly path: string;
  readonly bytes: number;
  readonly format: FileFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly compression?: 'gzip';
  readonly sheet?: string;
}
/** What a table is read from: a kind of file, or a kind of database. */
export type FileFormat = (typeof tableFormats)[number];

/** A table that an engine can scan, and what the loader had to leave out. */
export interface Table {
  /** Stable within one source: the path without extension, and the sheet. */
  readonly id: string;
  readonly name: string;
  /** The relation to select from, unquoted; a table or view of the engine. */
  readonly relation: string;
  readonly columns: readonly TableColumn[];
  /**
   * The column of the relation that holds a row's index for `address` (from 0, in file order), not
   * one of `columns`: `rowid` for a table of text, a computed one for a view on Parquet files.
   * NULL in every row where the data hides it.
   */
  readonly rowIndex?: string;
  readonly rows: number;
  /**
   * True where the engine keeps no order of rows, as no database does: what hangs on one (rises and falls through the
   * source, blocks of rows, the place of a row) is then left out.
   */
  readonly unordered?: true;
  readonly files: readonly TableFile[];
  readonly rejections: Rejections;
  /** Things done to the file that a reader should know, such as a dropped empty column. */
  readonly notes: readonly Phrase[];
  /** The row reference of data row `index` (from 0, in file order). */
  readonly address: (index: number) => RowReference;
  /** For a table whose files are first read in full when it is measured, and that then fail. */
  readonly salvage?: () => Promise<Salvage>;
}

/** What is left of a table after its files were read to their last cell. */
export interface Salvage {
  /** One for each file that is damaged. */
  readonly problems: readonly Problem[];
  /** The table of the other files, if there are any. */
  readonly intact?: Table;
}
