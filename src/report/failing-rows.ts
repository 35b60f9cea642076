import { stringify } from 'csv-stringify/sync';
import type { RowReference } from '../vocabulary/row-reference.ts';

interface FailingCell {
  readonly rule: string;
  readonly table: string;
  readonly row: RowReference;
  readonly column: string;
  /** Absent where the column is or may be personal. */
  readonly value?: string;
}

/** Cells that break rules as CSV. Text that a spreadsheet would run as a formula is quoted with `'`. */
export function failingRowsCsv(cells: readonly FailingCell[]): string {
  return stringify(
    cells.map(({ rule, table, row, column, value }) => ({
      rule,
      table,
      ...placeOf(row),
      column,
      value: value ?? '',
      withheld: value === undefined ? 'yes' : '',
    })),
    { header: true, columns, escape_formulas: true },
  );
}

const columns = ['rule', 'table', 'file', 'sheet', 'record', 'line', 'column', 'value', 'withheld'];

function placeOf(row: RowReference): Record<string, string | number> {
  if (row.kind !== 'record') return {};
  const { file, sheet = '', record, line = '' } = row;
  return { file, sheet, record, line };
}
