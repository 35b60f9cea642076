import { answerQuestions } from '../../profile/declared/answer-questions.ts';
import type { Answers } from '../../profile/declared/questions.ts';
import type { PlannedAsset } from '../contracts/plan-assets.ts';
import { joinEvidence } from '../evidence/evidence-input.ts';
import { questionsOf } from '../evidence/questions.ts';
import type { Tools } from '../tools.ts';
import type { MeasuredSource } from './measure-source.ts';
import type { RuledAssets } from './run-contract-rules.ts';

/** What was counted because declarations ask for it, by asset and table. */
export type AnsweredAssets = ReadonlyMap<string, ReadonlyMap<string, Answers>>;

/** Counts what the declarations of each asset ask for, such as rows with all minimum fields. */
export async function answerDeclarations(
  plans: readonly PlannedAsset[],
  { measured, rules }: { readonly measured: MeasuredSource; readonly rules: RuledAssets },
  { engine, queries, settings, context }: Tools,
): Promise<AnsweredAssets> {
  const everywhere = measured.tables.map(({ profile }) => profile);
  const answered = new Map<string, ReadonlyMap<string, Answers>>();
  for (const plan of plans) {
    const { declarations, matches } = plan.contract?.matched ?? {};
    const known = joinEvidence({
      asset: plan.id,
      profiles: plan.tables.map(({ profile }) => profile),
      discovery: measured.discovery,
      ...(declarations && { declarations }),
      ...(matches && { matches }),
      rules: rules.get(plan.id) ?? [],
      asOf: settings.asOf,
      seed: settings.seed,
    });
    const answers = new Map<string, Answers>();
    for (const question of questionsOf(known, everywhere)) {
      const { id } = question.profile.table;
      const found = await answerQuestions(engine, question, { queries, signal: context.signal });
      answers.set(id, { ...answers.get(id), ...found });
    }
    answered.set(plan.id, answers);
  }
  return answered;
}
