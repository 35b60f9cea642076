import { as, column, table } from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import { typedCell, type ViewColumn } from './typed-view.ts';

/** The name of the exact view of a relation. */
export function exactRelationName(relation: string): string {
  return `${relation} (exact)`;
}

/**
 * The typed view with every text column as it is stored, so that a fingerprint tells a token for
 * missing from a null. Read by certification only: measures take such a cell as missing.
 */
export function exactView(source: Table, columns: readonly ViewColumn[]): Statement {
  return {
    select: columns.map((found) => {
      const stored = found.inference?.reading === undefined;
      return as(found.column.name, stored ? column(found.column.name) : typedCell(found));
    }),
    from: table(source.relation),
  };
}
