import { aggregate, as, cast } from '../../sql/build.ts';
import type { Projection } from '../../sql/tree.ts';
import type { Cell } from '../engine.ts';
import { type Aggregate, compareCells, comparison } from './merge.ts';
import type { ColumnKinds } from './rowwise.ts';

/** As a statement has it, and over the columns of the base. */
interface Asked {
  readonly aggregate: Aggregate;
  readonly flat: Aggregate;
}

/** What a partition is asked for an aggregate: for distinct values also the least and the greatest of them. */
export function partialProjections(
  { aggregate: asked, flat }: Asked,
  at: number,
  columns: ColumnKinds,
): readonly Projection[] {
  const [value] = asked.args;
  const [flatValue] = flat.args;
  if (!countsDistinct(flat) || value === undefined || flatValue === undefined) {
    return [as(`part ${at}`, asked)];
  }
  const ranged = comparison(flatValue, columns) === undefined ? cast(value, 'text') : value;
  const filter = asked.filter && { filter: asked.filter };
  const end = (name: 'min' | 'max') =>
    as(`${name} ${at}`, { ...aggregate(name, ranged), ...filter } as Aggregate);
  return [as(`part ${at}`, asked), end('min'), end('max')];
}

export const countsDistinct = ({ name, distinct }: Aggregate): boolean =>
  name === 'count' && distinct === true;

/** How many cells `partialProjections` gives. */
export const partialWidth = ({ flat }: Pick<Asked, 'flat'>): number =>
  countsDistinct(flat) ? 3 : 1;

/**
 * Whether partitions may have values in common, from the count, the least and the greatest value of
 * each. Where the ranges lie apart, no value lies in two, and their distinct values add up.
 */
export function shareValues(partials: readonly (readonly Cell[])[]): boolean {
  const ranges = partials
    .flatMap(([, least = null, greatest = null]) =>
      least === null || greatest === null ? [] : [{ least, greatest }],
    )
    .sort((a, b) => compareCells(a.least, b.least));
  return ranges.some(({ least }, at) => {
    const before = ranges[at - 1];
    return before !== undefined && compareCells(before.greatest, least) >= 0;
  });
}
