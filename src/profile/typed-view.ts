import { as, call, column, isNull, literal, oneOf, table, when } from '../sql/build.ts';
import type { Expression, Statement } from '../sql/tree.ts';
import type { Table, TableColumn } from '../vocabulary/table.ts';
import { trimmed } from './cell-text.ts';
import type { Inference } from './infer-type.ts';
import { missingTokens } from './missing-tokens.ts';

/** The name of the typed view of a relation. */
export function typedRelationName(relation: string): string {
  return `${relation} (typed)`;
}

/**
 * The table with its text columns read as their types, under the same names. A cell that is
 * missing or misses its type is NULL; text columns keep every cell that holds something.
 */
export function typedView(source: Table, inferences: ReadonlyMap<string, Inference>): Statement {
  return {
    select: source.columns.map((entry) =>
      as(entry.name, typedCell(entry, inferences.get(entry.name))),
    ),
    from: table(source.relation),
  };
}

/** One column of the typed view. */
export function typedCell(entry: TableColumn, inference: Inference | undefined): Expression {
  const raw = column(entry.name);
  if (inference === undefined) return raw;
  const { reading } = inference;
  if (reading !== undefined) return reading.typed(trimmed(raw));
  return when(isMissingCell(raw), literal(null), raw);
}

/** Whether a text cell is null, blank or a token for missing. */
export function isMissingCell(raw: Expression): Expression {
  const text = trimmed(raw);
  const tokens = ['', ...missingTokens.map((entry) => entry.token)];
  return {
    kind: 'binary',
    op: 'or',
    left: isNull(raw),
    right: oneOf(call('lower', text), tokens),
  };
}
