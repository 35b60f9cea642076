import { dirname } from 'node:path/posix';
import type { Fact } from '../vocabulary/assessment.ts';
import type { PlannedAsset } from './contracts/plan-assets.ts';
import { downstreamMaximum, gatherFacts } from './evidence/gather-facts.ts';
import type { AnsweredAssets } from './measure/answer-declarations.ts';
import type { MeasuredSource } from './measure/measure-source.ts';
import { profileOfAll } from './measure/profile-in-database.ts';
import type { RuledAssets } from './measure/run-contract-rules.ts';
import type { AssessmentSettings } from './settings.ts';

interface Known {
  readonly measured: MeasuredSource;
  readonly rules: RuledAssets;
  readonly answers: AnsweredAssets;
  readonly settings: Pick<AssessmentSettings, 'asOf' | 'seed'>;
}

/** The facts about each asset, by asset id; their ids are unique in the whole report. */
export function gatherEvidence(
  plans: readonly PlannedAsset[],
  { measured, rules, answers, settings }: Known,
): ReadonlyMap<string, readonly Fact[]> {
  const facts = new Map<string, readonly Fact[]>();
  const largest = downstreamMaximum(
    plans.flatMap(({ contract }) => contract?.matched.declarations ?? []),
  );
  let firstId = 1;
  for (const plan of plans) {
    const own = gatherFacts({
      asset: plan.id,
      profiles: plan.tables.map(profileOfAll),
      discovery: measured.discovery,
      metadata: measured.metadata,
      ...(plan.contract === undefined ? {} : declaredParts(plan.contract.matched)),
      rules: rules.get(plan.id) ?? [],
      answers: answers.get(plan.id) ?? new Map(),
      asOf: settings.asOf,
      seed: settings.seed,
      reads: readsOf(plan, measured),
      ...(largest === undefined ? {} : { downstreamMaximum: largest }),
      firstId,
    });
    facts.set(plan.id, own);
    firstId += own.length;
  }
  return facts;
}

function declaredParts({
  declarations,
  matches,
}: NonNullable<PlannedAsset['contract']>['matched']) {
  return { declarations, matches };
}

/** Files of an asset that were read, and those beside them that could not be. */
function readsOf({ tables }: PlannedAsset, { unreadable }: MeasuredSource) {
  const read = new Set(tables.flatMap(({ report }) => report.files.map(({ path }) => path)));
  const folders = new Set([...read].map((path) => dirname(path)));
  const refused = new Set(
    unreadable.flatMap(({ where }) =>
      where.file !== undefined && folders.has(dirname(where.file)) ? [where.file] : [],
    ),
  );
  return { attempted: new Set([...read, ...refused]).size, succeeded: read.size };
}
