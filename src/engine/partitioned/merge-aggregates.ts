import type { Cell } from '../engine.ts';
import {
  countsDistinct,
  partialProjections,
  partialWidth,
  shareValues,
} from './distinct-ranges.ts';
import { mergeCells } from './merge.ts';
import type { Merging, Partition, ResultRows } from './partition.ts';
import type { AggregatePlan, PlannedAggregate } from './plan.ts';
import type { WholeReason } from './rowwise.ts';

/** One row of aggregates over all partitions, or why the whole has to be asked. */
export async function mergeAggregates(
  plan: AggregatePlan,
  merging: Merging,
): Promise<ResultRows | WholeReason> {
  const { aggregates, outputs } = plan;
  const parts: (readonly Cell[])[][] = aggregates.map(() => []);
  for (const partition of merging.of.partitions) {
    const partials = await askPartition(plan, partition, merging);
    for (const [at, one] of aggregates.entries()) {
      const partial = parts[at];
      partial?.push(partials[at] ?? []);
      if (countsDistinct(one.flat) && partial && shareValues(partial)) return 'shared-values';
    }
  }
  const merged = aggregates.map(({ flat }, at) =>
    mergeCells(
      flat,
      (parts[at] ?? []).map(([cell = null]) => cell),
    ),
  );
  return [
    outputs.map(({ at, asText }) => {
      const cell = merged[at] ?? null;
      return asText && cell !== null ? String(cell) : cell;
    }),
  ];
}

/** The partials of one partition: those that are known, and the others by one scan. */
async function askPartition(
  { aggregates, from, where }: AggregatePlan,
  partition: Partition,
  { of, scan, beside }: Merging,
): Promise<readonly (readonly Cell[])[]> {
  const keyOf = ({ key }: PlannedAggregate) => `${key}${beside ?? ''}`;
  const known = aggregates.map((one) =>
    beside === undefined ? undefined : of.states.find(partition.name, keyOf(one))?.rows[0],
  );
  const missing = aggregates.filter((_, at) => known[at] === undefined);
  const select = missing.flatMap((one, at) => partialProjections(one, at, of.columns));
  const asked = { select, from, ...(where && { where }) };
  const [row = []] = missing.length === 0 ? [] : await scan(partition, asked);
  let taken = 0;
  return aggregates.map((one, at) => {
    const held = known[at];
    if (held !== undefined) return held;
    const cells = row.slice(taken, taken + partialWidth(one));
    taken += partialWidth(one);
    if (beside !== undefined) {
      of.states.add(partition.name, keyOf(one), {
        rows: [cells],
        shows: one.shows,
        ...(one.sumOfRows && { sumOfRows: true }),
      });
    }
    return cells;
  });
}
