import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { QueryLog } from '../../engine/query-log.ts';
import { defineProblem } from '../../vocabulary/problem.ts';
import type { QualityRule, RuleResult, SqlRule } from '../../vocabulary/quality-rule.ts';
import { runConditionRule } from './condition-rule.ts';
import { runLibraryRule } from './library-rule.ts';
import { noPlace, placeOf } from './rows-elsewhere.ts';
import { failed, type RuleTable, type RunContext, skipped } from './rule-run.ts';
import { defaultRuleLimits, type RuleLimits } from './sandbox.ts';
import { runSqlRules } from './sql-rule.ts';

export type { RuleTable } from './rule-run.ts';
export type { RuleLimits } from './sandbox.ts';

const wordsOnly = defineProblem({
  code: 'rule-words-only',
  texts: {
    en: 'The rule is words for people: there is nothing to run.',
    zh: '该规则是给人看的文字说明，无可执行内容。',
  },
  remedy: {
    en: 'Write it as a library or sql rule to have it checked.',
    zh: '如需执行，请写成 library 或 sql 规则。',
  },
});
const otherTool = defineProblem({
  code: 'rule-other-tool',
  texts: {
    en: 'The rule is written for {tool}, which Assay does not run.',
    zh: '该规则为 {tool} 编写，Assay 不执行。',
  },
  remedy: {
    en: 'Run it there, or write it as a library or sql rule.',
    zh: '请在该工具中执行，或改写为 library 或 sql 规则。',
  },
  params: ['tool'],
});

export interface RunRulesOptions {
  readonly limits?: Partial<RuleLimits>;
  readonly queries: QueryLog;
  readonly signal?: AbortSignal;
  /** The day that "today" means, `yyyy-MM-dd`; without it no day is in the future. */
  readonly asOf?: string;
  /** How many of the rows that break a rule are named; 20 by default. */
  readonly mostRows?: number;
}

/**
 * Runs the quality rules of a contract. Library metrics are measured like everything else; SQL
 * rules are hostile and run apart (`sandbox.ts`). One result for each rule, in the same order.
 * Nothing in a result shows a cell: counts, row references, and problems without content.
 *
 * A rule that cannot run gives an `error` with one of the problems `rule-…`; a rule that is words
 * or another tool's is `skipped`. Only an abort of the signal throws.
 *
 * @param tables what the contract's schema objects are called and their profiles; rules whose
 * table is not among them end with an error
 */
export async function runRules(
  engine: DuckDbEngine,
  tables: readonly RuleTable[],
  rules: readonly QualityRule[],
  options: RunRulesOptions,
): Promise<RuleResult[]> {
  const { queries, signal, asOf, mostRows } = options;
  const context: RunContext = { tables, queries, signal, asOf, mostRows };
  const limits = { ...defaultRuleLimits, ...options.limits };
  const sqlRules = rules.filter((rule): rule is SqlRule => rule.type === 'sql');
  const sqlResults = await runSqlRules(engine, sqlRules, { ...context, limits });
  const ofSql = new Map(sqlResults.map((result) => [result.rule, result]));
  const results: RuleResult[] = [];
  for (const rule of rules) {
    const result = ofSql.get(rule) ?? (await runOther(engine, rule, context));
    results.push(result);
  }
  return results;
}

async function runOther(
  engine: DuckDbEngine,
  rule: QualityRule,
  context: RunContext,
): Promise<RuleResult> {
  switch (rule.type) {
    case 'library':
    case 'condition': {
      const place = placeOf(rule, engine, context);
      if (place === undefined) return failed(rule, noPlace(rule, context));
      return rule.type === 'library'
        ? runLibraryRule(place.engine, rule, place.context)
        : runConditionRule(place.engine, rule, place.context);
    }
    case 'text':
      return skipped(rule, wordsOnly({}, rule.where));
    case 'custom':
      return skipped(rule, otherTool({ tool: rule.tool }, rule.where));
    case 'sql':
      throw new Error('bug: a SQL rule without a result');
  }
}
