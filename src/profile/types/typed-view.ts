import { as, call, column, literal, table, when } from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { Table, TableColumn } from '../../vocabulary/table.ts';
import type { Reading } from '../readings/reading.ts';
import { isPadded, trimmedAlways } from '../text/cell-text.ts';
import type { Inference } from './infer-type.ts';
import { isMissingCell } from './missing-sql.ts';
import type { MissingRule } from './missing-tokens.ts';

/** The name of the typed view of a relation. */
export function typedRelationName(relation: string): string {
  return `${relation} (typed)`;
}

/**
 * The table with its text columns read as their types, under the same names. A cell that is
 * missing or misses its type is NULL; text columns keep every cell that holds something.
 */
export function typedView(source: Table, columns: readonly ViewColumn[]): Statement {
  return {
    select: columns.map((found) => as(found.column.name, typedCell(found))),
    from: table(source.relation),
  };
}

/** What the view needs to know about a column. */
export interface ViewColumn {
  readonly column: TableColumn;
  readonly inference?: Inference;
  /** Absent where nothing but null is missing. */
  readonly missingRule?: MissingRule;
}

/** One column of the typed view. */
export function typedCell({ column: entry, inference, missingRule: rule }: ViewColumn): Expression {
  const raw = column(entry.name);
  if (inference?.reading !== undefined) return readAs(inference.reading, raw);
  return rule === undefined ? raw : when(isMissingCell(raw, rule), literal(null), raw);
}

/** A text cell read as its type: as it stands and, only where that fails, without white space around. */
export function readAs(reading: Reading, raw: Expression): Expression {
  const padded = when(isPadded(raw), reading.typed(trimmedAlways(raw)));
  return call('coalesce', reading.typed(raw), padded);
}
