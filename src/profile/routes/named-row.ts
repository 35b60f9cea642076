import type { Cell } from '../../engine/engine.ts';
import type { Projection } from '../../sql/tree.ts';

/** Projections of several columns in one statement: names carry the column's number. */
export function tagged(index: number, projections: readonly Projection[]): readonly Projection[] {
  return projections.map((projection) => ({ ...projection, as: `${index}.${projection.as}` }));
}

/** One row of results by name. */
export function namedRow(
  projections: readonly Projection[],
  row: readonly Cell[] | undefined,
): ReadonlyMap<string, Cell> {
  return new Map(projections.map((projection, index) => [projection.as, row?.[index] ?? null]));
}

/** The part of a row that belongs to one column, without its number. */
export function untagged(row: ReadonlyMap<string, Cell>, index: number): ReadonlyMap<string, Cell> {
  const prefix = `${index}.`;
  return new Map(
    [...row].flatMap(([name, cell]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), cell] as const] : [],
    ),
  );
}

export function count(row: ReadonlyMap<string, Cell>, name: string): number {
  return Number(row.get(name) ?? 0);
}
