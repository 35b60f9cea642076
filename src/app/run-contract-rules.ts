import type { RuleResult } from '../vocabulary/quality-rule.ts';
import type { PlannedAsset } from './plan-assets.ts';
import type { Tools } from './tools.ts';

/** What became of the rules of each contract, by asset id. */
export type RuledAssets = ReadonlyMap<string, readonly RuleResult[]>;

/** Executes what people declared as rules. */
export async function runContractRules(
  plans: readonly PlannedAsset[],
  _tools: Tools,
): Promise<RuledAssets> {
  return new Map(plans.map((plan) => [plan.id, []]));
}
