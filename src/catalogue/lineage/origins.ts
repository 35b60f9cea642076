import type { Transformation } from '../../vocabulary/metadata/table-lineage.ts';

/** A column of a table that a query reads. */
export interface InputColumn {
  readonly schema?: string;
  readonly table: string;
  readonly column: string;
}

/** What a value is made of. `sure` is false where a name in it could not be found. */
export interface Origin {
  readonly inputs: ReadonlyMap<string, InputColumn>;
  readonly transformation: Transformation;
  readonly sure: boolean;
}

/** A constant, or what is made of nothing that is known. */
export const fromNothing: Origin = { inputs: new Map(), transformation: 'identity', sure: true };
export const unknownOrigin: Origin = { ...fromNothing, sure: false };

const ranks: readonly Transformation[] = ['identity', 'transformation', 'aggregation'];

/** What is made of several values: all their inputs, by the farthest way from any. */
export function together(origins: readonly Origin[], least: Transformation = 'identity'): Origin {
  const rank = Math.max(
    ranks.indexOf(least),
    ...origins.map(({ transformation }) => ranks.indexOf(transformation)),
  );
  return {
    inputs: new Map(origins.flatMap(({ inputs }) => [...inputs])),
    transformation: ranks[rank] ?? least,
    sure: origins.every(({ sure }) => sure),
  };
}

export function fromColumn(input: InputColumn): Origin {
  const key = JSON.stringify([input.schema ?? '', input.table, input.column]);
  return { inputs: new Map([[key, input]]), transformation: 'identity', sure: true };
}
