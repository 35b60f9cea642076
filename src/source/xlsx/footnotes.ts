import type { GridRow } from './find-table.ts';

/** Rows that wait for a wider one; more than that are no footnotes. */
const mostHeld = 1000;

/**
 * Holds back what may be footnotes: rows of one cell, after a blank row, at the end of a wider
 * table. They are given on where a wider row follows.
 */
export interface FootnoteFilter {
  readonly push: (row: GridRow) => readonly GridRow[];
  /** The footnotes, which are no part of the table. */
  readonly end: () => readonly GridRow[];
}

/**
 * @param width columns of the table
 * @param lastHeaderRow the sheet's row above the first one of data
 */
export function createFootnoteFilter(width: number, lastHeaderRow: number): FootnoteFilter {
  let held: GridRow[] = [];
  let lastWide = lastHeaderRow;
  let belongs = false;
  const release = () => {
    const rows = held;
    held = [];
    return rows;
  };
  return {
    push: (row) => {
      if (width < 2) return [row];
      if (row.cells.length > 1) {
        lastWide = row.row;
        belongs = false;
        return [...release(), row];
      }
      belongs ||= held.length === 0 && row.row === lastWide + 1;
      if (belongs) return [row];
      held.push(row);
      belongs = held.length > mostHeld;
      return belongs ? release() : [];
    },
    end: release,
  };
}
