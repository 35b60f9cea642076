import { isHeader } from '../table/judge-header.ts';
import type { CellContent } from './cell-text.ts';
import type { Merge } from './merges.ts';

/** A cell that is not blank. Rows and columns count from 1, as the sheet shows them. */
export interface GridCell {
  readonly column: number;
  readonly content: CellContent;
}

export interface GridRow {
  readonly row: number;
  readonly cells: readonly GridCell[];
}

export interface FoundTable {
  /** Columns of the sheet, ascending. */
  readonly columns: readonly number[];
  readonly headers: readonly string[];
  readonly hasHeader: boolean;
  /** The sheet's last row of the header, or the row above the first one of data. */
  readonly lastHeaderRow: number;
  /** Those of the given rows that are data, with the cells of the table alone. */
  readonly rows: readonly GridRow[];
  /** Cells above and beside it that are no part of it. */
  readonly outside: number;
}

const deepestHeader = 20;

/**
 * Finds the table of a sheet by its first rows: the columns that most rows fill, from the header
 * on. Titles above and notes beside are left outside and counted. Undefined for an empty sheet.
 */
export function findTable(
  rows: readonly GridRow[],
  merges: readonly Merge[],
): FoundTable | undefined {
  if (rows.length === 0) return undefined;
  const total = rows.reduce((sum, { cells }) => sum + cells.length, 0);
  const columns = tableColumns(rows);
  const own = new Set(columns);
  const inside = rows
    .map(({ row, cells }) => ({ row, cells: cells.filter((cell) => own.has(cell.column)) }))
    .filter(({ cells }) => cells.length > 0);
  const header = headerOf(inside, columns, mergesNear(inside, merges));
  const body = inside.slice(header.first);
  const used = body.reduce((sum, { cells }) => sum + cells.length, 0);
  return {
    columns,
    headers: header.names,
    hasHeader: header.exists,
    lastHeaderRow: header.lastRow,
    rows: body.filter(({ row }) => row > header.lastRow),
    outside: total - used,
  };
}

/** The merged ranges that a header can have. */
function mergesNear(rows: readonly GridRow[], merges: readonly Merge[]): readonly Merge[] {
  const last = rows[Math.min(rows.length, 2 * deepestHeader) - 1]?.row ?? 0;
  return merges.filter(({ top }) => top <= last);
}

/** Neighbouring used columns make a block; blocks that hardly any row fills are notes. */
function tableColumns(rows: readonly GridRow[]): readonly number[] {
  const wide = rows.filter(({ cells }) => cells.length > 1);
  const core = wide.length > 0 ? wide : rows;
  const blocks = blocksOf(core);
  const rowsOf = (block: readonly number[]) => {
    const own = new Set(block);
    return core.filter(({ cells }) => cells.some(({ column }) => own.has(column)));
  };
  const fullest = Math.max(...blocks.map((block) => rowsOf(block).length));
  const main = blocks.find((block) => rowsOf(block).length === fullest);
  const headerRow = main === undefined ? undefined : rowsOf(main)[0];
  return blocks
    .filter((block) => {
      const filled = rowsOf(block);
      const named = headerRow !== undefined && filled.includes(headerRow) && filled.length > 1;
      return filled.length >= fullest / 2 || named;
    })
    .flat();
}

function blocksOf(rows: readonly GridRow[]): readonly (readonly number[])[] {
  const used = [...new Set(rows.flatMap(({ cells }) => cells.map(({ column }) => column)))];
  const blocks: number[][] = [];
  for (const column of used.sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last !== undefined && last.at(-1) === column - 1) last.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

interface Header {
  /** Index of the table's first row among the rows. */
  readonly first: number;
  /** The sheet's row above the first data row. */
  readonly lastRow: number;
  readonly exists: boolean;
  readonly names: readonly string[];
}

function headerOf(
  rows: readonly GridRow[],
  columns: readonly number[],
  merges: readonly Merge[],
): Header {
  const first = headerCandidate(rows, columns, merges);
  const candidate = rows[first];
  const nameless = columns.map(() => '');
  if (candidate === undefined) return { first: 0, lastRow: 0, exists: false, names: nameless };
  const lastRow = headerEnd(candidate.row, columns, merges);
  const header = rows.filter(({ row }) => row >= candidate.row && row <= lastRow);
  const names = columns.map((column) => joinedName(header, column, merges));
  const below = rows.filter(({ row }) => row > lastRow).slice(0, 1000);
  const texts = below.map((row) => columns.map((column) => textAt(row, column)));
  const exists =
    lastRow > candidate.row ||
    isHeader(
      names.map((n) => n || null),
      texts,
    );
  if (exists) return { first, lastRow, exists, names };
  return { first, lastRow: candidate.row - 1, exists, names: nameless };
}

/** The first row that fills half of the columns; a title that spans them all is one cell. */
function headerCandidate(
  rows: readonly GridRow[],
  columns: readonly number[],
  merges: readonly Merge[],
): number {
  if (columns.length === 1) return 0;
  const found = rows.slice(0, deepestHeader).findIndex((row) => {
    const covered = columns.filter((column) => {
      const master = masterColumn(row.row, column, merges);
      return textAt(row, master) !== null;
    });
    return row.cells.length > 1 && covered.length >= columns.length / 2;
  });
  return Math.max(found, 0);
}

/** A header with cells merged sideways goes on in the next row; one merged downwards, to its end. */
function headerEnd(top: number, columns: readonly number[], merges: readonly Merge[]): number {
  const own = merges.filter(
    (merge) => merge.top === top && columns.includes(merge.left) && merge.left !== merge.right,
  );
  const down = merges.filter((merge) => merge.top === top && columns.includes(merge.left));
  const sideways = own.length > 0 ? top + 1 : top;
  return Math.max(sideways, ...down.map(({ bottom }) => bottom));
}

function joinedName(header: readonly GridRow[], column: number, merges: readonly Merge[]): string {
  const parts = header.map((row) => textAt(row, masterColumn(row.row, column, merges)) ?? '');
  return [...new Set(parts.map((part) => part.trim()))].filter((part) => part !== '').join(' ');
}

/** The column whose cell is shown at a place: the left one of a range merged sideways. */
function masterColumn(row: number, column: number, merges: readonly Merge[]): number {
  const merge = merges.find(
    ({ top, left, right }) => top === row && left <= column && column <= right,
  );
  return merge?.left ?? column;
}

function textAt(row: GridRow, column: number): string | null {
  const content = row.cells.find((cell) => cell.column === column)?.content;
  return content?.kind === 'text' ? content.text : null;
}
