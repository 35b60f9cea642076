import type { Engine } from '../../engine/engine.ts';
import type { QueryLog } from '../../engine/query-log.ts';
import { defineProblem, type Problem } from '../../vocabulary/problem.ts';
import type { QualityRule, RuleResult } from '../../vocabulary/quality-rule.ts';
import type { TableProfile } from '../table-profile.ts';

/** A loaded table and what rules call it. */
export interface RuleTable {
  /** The name of the schema object in the contract. */
  readonly table: string;
  /** Other names by which SQL rules may read it. */
  readonly aliases?: readonly string[];
  readonly profile: TableProfile;
  /** Where not all rows are in the embedded engine: the one that has them, if any has, and the profile there. */
  readonly elsewhere?: { readonly engine?: Engine; readonly profile: TableProfile };
}

export interface RunContext {
  readonly tables: readonly RuleTable[];
  readonly queries: QueryLog;
  readonly signal?: AbortSignal | undefined;
  /** The day that "today" means, for rules about it. */
  readonly asOf?: string | undefined;
  /** How many of the rows that break a rule are named. */
  readonly mostRows?: number | undefined;
}

/** A finding shows at most this many rows. */
const usualRows = 20;

export function mostRowsOf({ mostRows = usualRows }: RunContext): number {
  return mostRows;
}

export const columnUnknown = defineProblem({
  code: 'rule-column-unknown',
  texts: {
    en: 'The rule names the column {column}, which {table} does not have.',
    zh: '规则引用了字段 {column}，而 {table} 中没有该字段。',
  },
  remedy: {
    en: 'Correct the name, or set physicalName of the property.',
    zh: '请更正名称，或设置该字段的 physicalName。',
  },
  params: ['column', 'table'],
});
export const tableUnknown = defineProblem({
  code: 'rule-table-unknown',
  texts: {
    en: 'There is no data for {table}, which the rule is about.',
    zh: '规则所针对的 {table} 没有数据。',
  },
  remedy: {
    en: 'Set physicalName of the schema object to the name of its file.',
    zh: '请将该表的 physicalName 设为其文件名。',
  },
  params: ['table'],
});

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
