import { as, column, table } from '../sql/build.ts';
import type { Statement } from '../sql/tree.ts';
import type { Table } from '../vocabulary/table.ts';
import type { Inference } from './infer-type.ts';
import { typedCell } from './typed-view.ts';

/** The name of the exact view of a relation. */
export function exactRelationName(relation: string): string {
  return `${relation} (exact)`;
}

/**
 * The typed view with every text column as it is stored, so that a fingerprint tells a token for
 * missing from a null. Read by certification only: measures take such a cell as missing.
 */
export function exactView(source: Table, inferences: ReadonlyMap<string, Inference>): Statement {
  return {
    select: source.columns.map((entry) => {
      const inference = inferences.get(entry.name);
      const stored = inference?.reading === undefined;
      return as(entry.name, stored ? column(entry.name) : typedCell(entry, inference));
    }),
    from: table(source.relation),
  };
}
