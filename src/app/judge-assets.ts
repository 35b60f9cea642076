import type { Assessment, Fact, MissingEvidence } from '../vocabulary/assessment.ts';
import type { RuleResult } from '../vocabulary/quality-rule.ts';
import type { ModelRecord } from '../vocabulary/report.ts';
import type { PlannedAsset } from './plan-assets.ts';
import type { RuledAssets } from './run-contract-rules.ts';

/** The judgement of one asset at every level. */
export interface JudgedAsset {
  readonly plan: PlannedAsset;
  readonly assessment: Assessment;
  readonly rules: readonly RuleResult[];
  readonly missingEvidence: readonly MissingEvidence[];
  /** By table id. */
  readonly tables: ReadonlyMap<string, JudgedTable>;
}

export interface JudgedTable {
  readonly assessment?: Assessment;
  /** By column name. */
  readonly columns: ReadonlyMap<string, Assessment>;
}

export interface Judged {
  readonly model: ModelRecord;
  readonly assets: readonly JudgedAsset[];
  readonly portfolio: Assessment;
  readonly facts: readonly Fact[];
}

const nothingJudged: Assessment = {
  overall: { score: null, coverage: null, grade: null, capped: false },
  dimensions: {},
  groups: {},
  indicators: [],
  gates: [],
};

/** Facts from measures, meanings and declarations, and what the assessment model says of them. */
export async function judgeAssets(
  plans: readonly PlannedAsset[],
  given: { readonly model: ModelRecord; readonly rules: RuledAssets },
): Promise<Judged> {
  const { model, rules } = given;
  return {
    model,
    assets: plans.map((plan) => ({
      plan,
      assessment: nothingJudged,
      rules: rules.get(plan.id) ?? [],
      missingEvidence: [],
      tables: new Map(),
    })),
    portfolio: nothingJudged,
    facts: [],
  };
}
