import { createHash } from 'node:crypto';
import { formOf } from '../../sql/rewrite.ts';
import type { Statement } from '../../sql/tree.ts';
import { compareCells } from './merge.ts';
import type { Partition, PartitionedRelation } from './partition.ts';
import { allOver, isReason, type Known, projected, rowwise, type WholeReason } from './rowwise.ts';
import { shownBy } from './shown-columns.ts';

/** Rows of numbers in the order of the numbers themselves, whichever partition they lie in. */
export interface NumbersPlan {
  readonly key: string;
  readonly width: number;
  readonly shows: readonly string[];
}

/** Numbers of rows that partitions can give each for itself, or why they cannot. */
export function numbersPlan(statement: Statement, known: Known): NumbersPlan | WholeReason {
  const { select, from, where, groupBy, having, orderBy = [], limit } = statement;
  if (groupBy !== undefined || having !== undefined) return 'across-rows';
  const ordered =
    orderBy.length === select.length &&
    orderBy.every(
      ({ by, descending }, at) => !descending && formOf(by) === formOf(select[at]?.value),
    );
  if (!ordered || limit !== undefined) return 'order-of-rows';
  const below = rowwise(from, known);
  if (isReason(below)) return below;
  const columns = projected(select, below);
  const conditions = allOver(where === undefined ? [] : [where], below);
  if (isReason(columns)) return columns;
  if (isReason(conditions)) return conditions;
  if (below.joined.length > 0) return 'across-rows';
  const values = [...columns.values()];
  const question = formOf(['numbers', values, below.conditions, conditions]);
  return {
    key: createHash('sha256').update(question).digest('hex'),
    width: values.length,
    shows: shownBy(values, [], known),
  };
}

/** More rows than this are read again rather than remembered. */
const mostKept = 100_000;

/** The rows of all partitions, put in order here as the statement asks: ascending, nulls last. */
export async function mergeNumbers(
  { key, width, shows }: NumbersPlan,
  of: PartitionedRelation,
  scan: (partition: Partition) => Promise<readonly Float64Array[]>,
): Promise<readonly Float64Array[]> {
  const rows: (readonly number[])[] = [];
  for (const partition of of.partitions) {
    const known = of.states.find(partition.name, key);
    const found = known === undefined ? rowsOf(await scan(partition)) : known.rows.map(numbersIn);
    if (known === undefined && found.length <= mostKept) {
      of.states.add(partition.name, key, { rows: found, shows });
    }
    for (const row of found) rows.push(row);
  }
  rows.sort(compareRows);
  return Array.from({ length: width }, (_, at) =>
    Float64Array.from(rows, (row) => row[at] ?? Number.NaN),
  );
}

function rowsOf(columns: readonly Float64Array[]): readonly (readonly number[])[] {
  return Array.from(columns[0] ?? [], (_, row) =>
    columns.map((column) => column[row] ?? Number.NaN),
  );
}

const numbersIn = (row: readonly unknown[]): readonly number[] => row.map(Number);

function compareRows(a: readonly number[], b: readonly number[]): number {
  for (const [at, number] of a.entries()) {
    const order = compareCells(number, b[at] ?? Number.NaN);
    if (order !== 0) return order;
  }
  return 0;
}
