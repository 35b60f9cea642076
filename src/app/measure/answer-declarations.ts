import type { Engine } from '../../engine/engine.ts';
import { answerQuestions } from '../../profile/declared/answer-questions.ts';
import type { Answers, Questions } from '../../profile/declared/questions.ts';
import type { PlannedAsset } from '../contracts/plan-assets.ts';
import { joinEvidence } from '../evidence/evidence-input.ts';
import { questionsOf } from '../evidence/questions.ts';
import type { Tools } from '../tools.ts';
import type { MeasuredSource, MeasuredTable } from './measure-source.ts';
import { profileOfAll, withAllRows } from './profile-in-database.ts';
import type { RuledAssets } from './run-contract-rules.ts';

/** What was counted because declarations ask for it, by asset and table. */
export type AnsweredAssets = ReadonlyMap<string, ReadonlyMap<string, Answers>>;

/** Counts what the declarations of each asset ask for, such as rows with all minimum fields. */
export async function answerDeclarations(
  plans: readonly PlannedAsset[],
  { measured, rules }: { readonly measured: MeasuredSource; readonly rules: RuledAssets },
  { engine, queries, settings, context }: Tools,
): Promise<AnsweredAssets> {
  const everywhere = measured.tables.map(profileOfAll);
  const answered = new Map<string, ReadonlyMap<string, Answers>>();
  for (const plan of plans) {
    const { declarations, matches } = plan.contract?.matched ?? {};
    const known = joinEvidence({
      asset: plan.id,
      profiles: plan.tables.map(profileOfAll),
      discovery: measured.discovery,
      metadata: measured.metadata,
      ...(declarations && { declarations }),
      ...(matches && { matches }),
      rules: rules.get(plan.id) ?? [],
      asOf: settings.asOf,
      seed: settings.seed,
    });
    const answers = new Map<string, Answers>();
    for (const question of questionsOf(known, everywhere)) {
      const { id } = question.profile.table;
      const there = whereAsked(question, measured.tables, engine);
      if (there === undefined) continue;
      const options = { queries, signal: context.signal };
      const found = await answerQuestions(there.engine, there.question, options);
      answers.set(id, { ...answers.get(id), ...found });
    }
    answered.set(plan.id, answers);
  }
  return answered;
}

/**
 * The question put to the engine that has all rows of its table. A second copy that is not all there too cannot
 * be compared: that part stays unasked.
 */
function whereAsked(question: Questions, tables: readonly MeasuredTable[], embedded: Engine) {
  const placeOf = (id: string) => {
    const measured = tables.find(({ report }) => report.id === id);
    if (measured === undefined)
      throw new Error('bug: a question about a table that was not measured');
    return withAllRows(measured, embedded);
  };
  const { copy, ...rest } = question;
  const place = placeOf(question.profile.table.id);
  if (place === undefined) return undefined;
  const { engine, profile } = place;
  const second = copy && placeOf(copy.of.table.id);
  const compared = copy && second?.engine === engine && { copy: { ...copy, of: second.profile } };
  return { engine, question: { ...rest, profile, ...compared } };
}
