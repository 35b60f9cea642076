import { as, column } from '../../sql/build.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import { kept } from '../routes/frequency.ts';
import {
  hasNumbers,
  type ScanColumn,
  scanSource,
  typedExpression,
  typedName,
} from '../routes/scan/scan-statement.ts';
import type { Session } from '../session.ts';

const keptName = 'assay typed cells';

/** Whether the numbers of a column have to be read from text, which costs more than all that is done with them. */
export function isReadFromText({ type, inference }: ScanColumn): boolean {
  return inference?.reading !== undefined && hasNumbers(type);
}

/** Reads the numbers and times of text columns once, for all the scans that follow; until `dropTypedCells`. */
export async function keepTypedCells(
  session: Session,
  from: Relation,
  columns: readonly ScanColumn[],
): Promise<void> {
  const read = columns.filter(isReadFromText);
  if (read.length === 0) return;
  const select = read.map((entry) => as(typedName(entry.index), typedExpression(entry)));
  await session.keep(keptName, { select, from });
}

export function dropTypedCells(session: Session): Promise<void> {
  return session.drop(keptName);
}

/** Where a column's typed cells are, under its typed name. */
export function typedSource(from: Relation, columns: readonly ScanColumn[]): Relation {
  return columns.every(isReadFromText) ? kept(keptName) : scanSource(from, columns, []);
}

/** One column's typed cells, and where they are. */
export function typedCellsOf(
  from: Relation,
  entry: ScanColumn,
): { readonly from: Relation; readonly typed: Expression } {
  return isReadFromText(entry)
    ? { from: kept(keptName), typed: column(typedName(entry.index)) }
    : { from, typed: typedExpression(entry) };
}
