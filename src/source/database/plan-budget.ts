import type { Problem } from '../../vocabulary/problem.ts';
import { costUnknown, tooCostly } from './budget-problems.ts';

/** What is known of a table before anything of it is measured. */
export interface BudgetedTable {
  readonly id: string;
  readonly columns: number;
  /** What reading all of it once reads; absent where the catalogue does not tell. */
  readonly bytes?: number | undefined;
}

export interface BudgetRules {
  /** All tables together may read so much. */
  readonly maxBytes: number;
  /** Whether reading one column reads the others, too. */
  readonly storage: 'rows' | 'columns';
  /** Whether only drawn rows are measured, which are drawn in one reading. */
  readonly sampled: boolean;
}

export interface Budget {
  /** Why a table cannot be measured within the budget, by its id. */
  readonly refused: ReadonlyMap<string, Problem>;
  /** What measuring the others is expected to read; never more than what is allowed. */
  readonly bytes: number;
}

/** Readings beside the profile's: the rows are counted, some brought here, and what discovery asks is counted. */
const besideProfile = 12;

/**
 * How often measuring a table reads all of it. On PostgreSQL 18 a profile took a scan for each column and five for
 * the rows as a whole at every depth; where columns lie apart, a scan of one reads that one alone.
 */
export function plannedScans(
  columns: number,
  { storage, sampled }: Pick<BudgetRules, 'storage' | 'sampled'>,
): number {
  if (sampled) return 3 + besideProfile;
  return besideProfile + (storage === 'rows' ? columns + 5 : 6);
}

/**
 * Decides which tables are measured, before any is: those that cost least first, as long as all together stay within
 * `maxBytes`. The others are refused with the figures, as is one whose size nobody knows.
 */
export function planBudget(tables: readonly BudgetedTable[], rules: BudgetRules): Budget {
  const costs = tables.map(({ id, columns, bytes }) => ({
    id,
    cost: bytes === undefined ? undefined : Math.ceil(bytes * plannedScans(columns, rules)),
  }));
  const refused = new Map<string, Problem>();
  let left = rules.maxBytes;
  const order = (cost: number | undefined) => cost ?? Number.POSITIVE_INFINITY;
  for (const { id, cost } of costs.sort(
    (a, b) => order(a.cost) - order(b.cost) || (a.id < b.id ? -1 : 1),
  )) {
    if (cost !== undefined && cost <= left) left -= cost;
    else refused.set(id, problemOf(id, { cost, left, maxBytes: rules.maxBytes }));
  }
  return { refused, bytes: rules.maxBytes - left };
}

function problemOf(
  table: string,
  {
    cost,
    left,
    maxBytes,
  }: { readonly cost: number | undefined; readonly left: number; readonly maxBytes: number },
): Problem {
  return cost === undefined
    ? costUnknown({ table, maxBytes }, { file: table })
    : tooCostly({ table, bytes: cost, left, maxBytes }, { file: table });
}
