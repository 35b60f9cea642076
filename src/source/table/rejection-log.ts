import type { RejectedCell, RejectedRow, Rejections } from '../../vocabulary/table.ts';

/** Rejections of each kind that a table lists; all are counted. */
export const listedRejections = 1000;

/** Counts every rejection of one table and keeps the first thousand of each kind. */
export interface RejectionLog {
  readonly row: (rejected: RejectedRow) => void;
  readonly cell: (rejected: RejectedCell) => void;
  readonly all: () => Rejections;
}

export function createRejectionLog(): RejectionLog {
  const rows: RejectedRow[] = [];
  const cells: RejectedCell[] = [];
  let rowCount = 0;
  let cellCount = 0;
  return {
    row: (rejected) => {
      rowCount += 1;
      if (rows.length < listedRejections) rows.push(rejected);
    },
    cell: (rejected) => {
      cellCount += 1;
      if (cells.length < listedRejections) cells.push(rejected);
    },
    all: () => ({ rowCount, rows, cellCount, cells }),
  };
}

export const noRejections: Rejections = { rowCount: 0, rows: [], cellCount: 0, cells: [] };
