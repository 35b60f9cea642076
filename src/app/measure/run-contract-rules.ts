import { type RuleTable, runRules } from '../../profile/rules/run-rules.ts';
import type { RuleResult } from '../../vocabulary/quality-rule.ts';
import type { PlannedAsset } from '../contracts/plan-assets.ts';
import type { Tools } from '../tools.ts';
import { rowsOf } from './profile-in-database.ts';

/** What became of the rules of each contract, by asset id. */
export type RuledAssets = ReadonlyMap<string, readonly RuleResult[]>;

/** Executes what people declared as rules, each contract over the tables that it describes. */
export async function runContractRules(
  plans: readonly PlannedAsset[],
  tools: Tools,
): Promise<RuledAssets> {
  const results = new Map<string, readonly RuleResult[]>();
  for (const [done, plan] of plans.entries()) {
    tools.context.onProgress?.({ step: 'rules', done, total: plans.length });
    results.set(plan.id, await runRulesOf(plan, tools));
  }
  return results;
}

async function runRulesOf(
  { contract, tables }: PlannedAsset,
  { engine, queries, context, settings }: Tools,
): Promise<readonly RuleResult[]> {
  if (contract === undefined || contract.matched.rules.length === 0) return [];
  const ruleTables = contract.matched.matches.flatMap(
    ({ declared, aliases, table }): RuleTable[] => {
      const measured = tables.find(({ report }) => report.id === table);
      return measured === undefined ? [] : [{ table: declared, aliases, ...rowsOf(measured) }];
    },
  );
  const { signal } = context;
  const options = { queries, signal, asOf: settings.asOf };
  return await runRules(engine, ruleTables, contract.matched.rules, options);
}
