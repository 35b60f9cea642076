import { formOf } from '../../sql/rewrite.ts';
import type { Cell } from '../engine.ts';
import { mergeCells, wholeOf } from './merge.ts';
import type { Merging, Partition, ResultRows } from './partition.ts';
import type { GroupPlan } from './plan.ts';
import type { WholeReason } from './rowwise.ts';

/** The groups of all partitions by their keys, or why the whole has to be asked. */
export async function mergeGroups(
  plan: GroupPlan,
  merging: Merging,
): Promise<ResultRows | WholeReason> {
  const { most = Number.POSITIVE_INFINITY } = plan;
  const groups = new Map<string, (readonly Cell[])[]>();
  for (const partition of merging.of.partitions) {
    const rows = await askPartition(plan, partition, merging);
    if (rows.length >= most) return 'across-rows';
    const met = new Set<string>();
    for (const row of rows) {
      const key = keyOf(row, plan);
      // Two groups that print alike could not be told apart here.
      if (met.has(key)) return 'not-mergeable';
      met.add(key);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  if (groups.size >= most) return 'across-rows';
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, rows]) => mergedRow(rows, plan));
}

function keyOf(row: readonly Cell[], { outputs }: GroupPlan): string {
  return formOf(row.filter((_, at) => outputs[at] === undefined));
}

function mergedRow(rows: ResultRows, { outputs }: GroupPlan): readonly Cell[] {
  return outputs.map((aggregate, at) => {
    const cells = rows.map((row) => row[at] ?? null);
    return aggregate === undefined ? (cells[0] ?? null) : mergeCells(aggregate, cells);
  });
}

async function askPartition(
  { statement, key, below, shows }: GroupPlan,
  partition: Partition,
  { of, scan, beside }: Merging,
): Promise<ResultRows> {
  const named = `${key}${beside ?? ''}`;
  const known = beside === undefined ? undefined : of.states.find(partition.name, named);
  if (known !== undefined && (below === undefined || (known.limit ?? -1n) >= below.limit)) {
    if (below === undefined) return known.rows;
    return known.rows.filter((row) => wholeOf(row[below.at] ?? 0) < below.limit);
  }
  const rows = await scan(partition, statement);
  if (beside !== undefined) {
    of.states.add(partition.name, named, { rows, shows, ...(below && { limit: below.limit }) });
  }
  return rows;
}
