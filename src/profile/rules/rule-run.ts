import type { QueryLog } from '../../engine/query-log.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import type { QualityRule, RuleResult } from '../../vocabulary/quality-rule.ts';
import type { TableProfile } from '../table-profile.ts';

/** A loaded table and what rules call it. */
export interface RuleTable {
  /** The name of the schema object in the contract. */
  readonly table: string;
  /** Other names by which SQL rules may read it. */
  readonly aliases?: readonly string[];
  readonly profile: TableProfile;
}

export interface RunContext {
  readonly tables: readonly RuleTable[];
  readonly queries: QueryLog;
  readonly signal?: AbortSignal | undefined;
}

export function tableOf(rule: QualityRule, { tables }: RunContext): RuleTable | undefined {
  return tables.find(({ table }) => table === rule.table);
}

/** A rule that could not run. */
export function failed(rule: QualityRule, problem: Problem, query?: string): RuleResult {
  return without(rule, 'error', problem, query);
}

/** A rule that is not meant to be run. */
export function skipped(rule: QualityRule, problem: Problem): RuleResult {
  return without(rule, 'skipped', problem);
}

function without(
  rule: QualityRule,
  status: 'error' | 'skipped',
  problem: Problem,
  query?: string,
): RuleResult {
  const { weight } = rule;
  const base = { rule, status, pass: 0, applicable: 0, weight, rows: [], problem } as const;
  return query === undefined ? base : { ...base, query };
}
