import { type AssessedAsset, columnKey } from '../assess/assess.ts';
import type { AssessmentModel } from '../assess/model/assessment-model.ts';
import { assessAssets, assessPortfolio } from '../assess/portfolio.ts';
import type { Assessment, Fact, MissingEvidence } from '../vocabulary/assessment.ts';
import type { RuleResult } from '../vocabulary/quality-rule.ts';
import type { PlannedAsset } from './contracts/plan-assets.ts';
import type { RuledAssets } from './measure/run-contract-rules.ts';

/** The judgement of one asset at every level. */
export interface JudgedAsset {
  readonly plan: PlannedAsset;
  readonly rules: readonly RuleResult[];
  readonly assessment: Assessment;
  readonly missingEvidence: readonly MissingEvidence[];
  readonly table: (table: string) => Assessment | undefined;
  readonly column: (table: string, column: string) => Assessment | undefined;
}

export interface Judged {
  readonly model: AssessmentModel;
  readonly assets: readonly JudgedAsset[];
  readonly portfolio: Assessment;
  /** The evidence register. */
  readonly facts: readonly Fact[];
}

interface Evidence {
  readonly model: AssessmentModel;
  readonly rules: RuledAssets;
  /** By asset id. */
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

/** What the assessment model says of the facts: column, table, asset, portfolio. */
export function judgeAssets(plans: readonly PlannedAsset[], evidence: Evidence): Judged {
  const { model, rules, facts } = evidence;
  const assessed = assessAssets(
    model,
    plans.map((plan) => ({
      asset: plan.id,
      tables: plan.tables.map(({ report }) => ({
        table: report.id,
        columns: report.columns.map(({ name }) => name),
      })),
      facts: facts.get(plan.id) ?? [],
    })),
  );
  const assets = plans.map((plan, index) =>
    judgedAsset(plan, { assessed: assessed[index], rules: rules.get(plan.id) ?? [] }),
  );
  const weighed = assets.map(({ plan, assessment }) => ({
    id: plan.id,
    assessment,
    rows: plan.tables.reduce((sum, { report }) => sum + report.rows, 0),
  }));
  return {
    model,
    assets,
    portfolio: assessPortfolio(model, weighed),
    facts: plans.flatMap((plan) => facts.get(plan.id) ?? []),
  };
}

function judgedAsset(
  plan: PlannedAsset,
  given: { readonly assessed: AssessedAsset | undefined; readonly rules: readonly RuleResult[] },
): JudgedAsset {
  const { assessed, rules } = given;
  if (assessed === undefined) throw new Error('bug: an asset was planned but not assessed');
  return {
    plan,
    rules,
    assessment: assessed.asset,
    missingEvidence: assessed.missing,
    table: (table) => assessed.tables.get(table),
    column: (table, column) => assessed.columns.get(columnKey(table, column)),
  };
}
