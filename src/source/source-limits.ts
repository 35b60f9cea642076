/** What a source may cost before it is refused. All are declared and can be set. */
export interface SourceLimits {
  /** Files of one call; the rest is reported, not read. */
  readonly files: number;
  /** Bytes that are fetched from object storage and web servers in one call. */
  readonly remoteBytes: number;
  /** Columns of one table. */
  readonly columns: number;
  /** Bytes of one physical line of a delimited file. */
  readonly lineBytes: number;
  /** Bytes of one cell, and of one record that spans several lines. */
  readonly cellBytes: number;
  /** Bytes that one compressed file may unpack to. */
  readonly unpackedBytes: number;
  /** How many times a compressed file may grow once it has unpacked more than `freeBytes`. */
  readonly growth: number;
  /** Unpacked bytes below which growth is not looked at: short files pack absurdly well. */
  readonly freeBytes: number;
  /** Bytes of one JSON value, which is held in memory. */
  readonly documentBytes: number;
  /** Bytes that a workbook may unpack to; it is read row by row. */
  readonly workbookBytes: number;
  /** Characters of the different texts of a workbook, which are held in memory. */
  readonly sharedTextLength: number;
  /** Cells that the merged ranges of one sheet may cover. */
  readonly mergedCells: number;
  /** Levels of nesting in a JSON value. */
  readonly jsonDepth: number;
}

const mebibyte = 1024 * 1024;

export const defaultLimits: SourceLimits = {
  files: 10_000,
  remoteBytes: 256 * 1024 * mebibyte,
  columns: 10_000,
  lineBytes: 4 * mebibyte,
  cellBytes: mebibyte,
  unpackedBytes: 64 * 1024 * mebibyte,
  growth: 200,
  freeBytes: 16 * mebibyte,
  documentBytes: 256 * mebibyte,
  workbookBytes: 16 * 1024 * mebibyte,
  sharedTextLength: 256 * mebibyte,
  mergedCells: 1_000_000,
  jsonDepth: 200,
};
