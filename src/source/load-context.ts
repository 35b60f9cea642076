import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import type { FileFormat, Rejections, TableColumn } from '../vocabulary/table.ts';
import type { Phrase } from '../vocabulary/text.ts';
import type { FoundFile } from './find/find-files.ts';
import type { Content } from './open/sniff-content.ts';
import type { SourceLimits } from './source-limits.ts';
import type { RowPosition } from './table/row-positions.ts';

/** What every loader needs. */
export interface LoadContext {
  readonly engine: DuckDbEngine;
  readonly limits: SourceLimits;
  readonly signal: AbortSignal | undefined;
  /** A path for a new file in the temporary folder. */
  readonly temporaryPath: () => string;
  /** A relation of the engine that has no other table; derived from the table's id. */
  readonly relationFor: (id: string) => string;
}

/** A file whose bytes lie unpacked at `readable`. */
export interface OpenFile extends FoundFile {
  readonly readable: string;
  readonly unpackedBytes: number;
  readonly compression: 'gzip' | undefined;
  readonly content: Content;
  readonly head: Buffer;
}

/** A table of text that a loader has put into the engine from one file or one sheet. */
export interface LoadedText {
  readonly relation: string;
  readonly format: Exclude<FileFormat, 'parquet'>;
  /** The sheet, or the member of a JSON document, where the file holds several tables. */
  readonly part?: string;
  readonly sheet?: string;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: number;
  readonly rejections: Rejections;
  readonly notes: readonly Phrase[];
  readonly positionOf: (index: number) => RowPosition;
}
