import type { Problem } from '../../vocabulary/problem.ts';
import { costUnknown, tooCostly } from './budget-problems.ts';

/** What is known of a table before anything of it is measured. */
export interface BudgetedTable {
  readonly id: string;
  /** As counted, or as the catalogue believes. */
  readonly rows: number;
  readonly columns: number;
  /** What reading all of it once reads; absent where neither the catalogue nor the planner tells. */
  readonly bytes?: number;
  /** Bytes of one block, where the database can read some blocks alone and the same again; else the table is measured whole or not at all. */
  readonly blockBytes?: number;
}

/** Whether reading one column reads the others, too. */
export type Storage = 'rows' | 'columns';

export type TableBudget =
  | { readonly kind: 'whole'; readonly bytes: number }
  | {
      readonly kind: 'blocks';
      /** Share of the blocks to draw, above 0 and below 1. */
      readonly share: number;
      /** Rows that they are expected to hold. */
      readonly rows: number;
      /** At most so much is read of the table. */
      readonly bytes: number;
    }
  | { readonly kind: 'refused'; readonly problem: Problem };

export interface Budget {
  readonly tables: ReadonlyMap<string, TableBudget>;
  /** What is expected to be read in all; never more than what is allowed. */
  readonly bytes: number;
}

/** Fewer drawn blocks say next to nothing, as rows of one block resemble each other. */
const fewestBlocks = 30;
/** The number of blocks drawn is binomial: hardly once in thirty thousand more than this beyond its mean. */
const deviations = 4;

/**
 * How often measuring a table reads it: measured on PostgreSQL 18, a profile at every depth takes a scan for each
 * column and five for the rows as a whole, and discovery three to six. Where columns lie apart, a scan of one
 * reads that one alone.
 */
export function plannedScans(columns: number, storage: Storage): number {
  return storage === 'rows' ? columns + 11 : 12;
}

/**
 * Decides how much of each table is read, before any is: all tables together stay within `maxBytes`. Smaller tables
 * are measured whole, and what they leave is shared by the larger ones alike (max-min fairness); one that exceeds
 * its part is measured on some of its blocks, or refused with the figures where its database cannot read blocks
 * or too few of them would be read.
 */
export function planBudget(
  tables: readonly BudgetedTable[],
  { maxBytes, storage }: { readonly maxBytes: number; readonly storage: Storage },
): Budget {
  const costs = tables.map((table) => ({ table, cost: costOf(table, storage) }));
  const known = costs.flatMap(({ table, cost }) => (cost === undefined ? [] : [{ table, cost }]));
  const planned = new Map<string, TableBudget>(
    tables.map((table) => [table.id, { kind: 'refused', problem: unknownCost(table, maxBytes) }]),
  );
  let [left, waiting] = [maxBytes, known.length];
  for (const { table, cost } of known.sort((a, b) => a.cost - b.cost || byId(a.table, b.table))) {
    const budget = budgetOf(table, { cost, allowed: Math.floor(left / waiting), maxBytes });
    waiting -= 1;
    left -= budget.kind === 'refused' ? 0 : budget.bytes;
    planned.set(table.id, budget);
  }
  return { tables: planned, bytes: maxBytes - left };
}

const byId = (a: BudgetedTable, b: BudgetedTable) => (a.id < b.id ? -1 : 1);

function costOf({ bytes, columns }: BudgetedTable, storage: Storage): number | undefined {
  return bytes === undefined ? undefined : Math.ceil(bytes * plannedScans(columns, storage));
}

interface Allowed {
  /** Bytes that measuring the whole table reads. */
  readonly cost: number;
  readonly allowed: number;
  readonly maxBytes: number;
}

function budgetOf(table: BudgetedTable, { cost, allowed, maxBytes }: Allowed): TableBudget {
  if (cost <= allowed) return { kind: 'whole', bytes: cost };
  const { bytes = 0, blockBytes, rows, id } = table;
  const blocks = blockBytes === undefined ? 0 : Math.ceil(bytes / blockBytes);
  const drawn = blocks === 0 ? 0 : blocksWithin((blocks * allowed) / cost);
  if (drawn < fewestBlocks) {
    const figures = { table: id, bytes: cost, maxBytes, allowed, fewestBlocks };
    return { kind: 'refused', problem: tooCostly(figures, { file: id }) };
  }
  const share = drawn / blocks;
  return { kind: 'blocks', share, rows: Math.round(rows * share), bytes: allowed };
}

/** The mean of a number of blocks that hardly ever exceeds a limit: the greatest m with m + 4 √m ≤ limit. */
function blocksWithin(limit: number): number {
  return ((Math.sqrt(deviations ** 2 + 4 * limit) - deviations) / 2) ** 2;
}

function unknownCost({ id }: BudgetedTable, maxBytes: number): Problem {
  return costUnknown({ table: id, maxBytes }, { file: id });
}
