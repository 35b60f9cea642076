import { createQueryLog } from '../engine/query-log.ts';
import { type Report, reportSchema } from '../vocabulary/reports/report.ts';
import { planAssets } from './contracts/plan-assets.ts';
import { composeReport } from './document/compose-report.ts';
import { usesOf } from './document/database-uses.ts';
import { withRun } from './document/run-block.ts';
import type { WorkContext } from './effects.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { judgeAssets } from './judge-assets.ts';
import { answerDeclarations } from './measure/answer-declarations.ts';
import { certifyTables } from './measure/certify-tables.ts';
import { type MeasuredSource, measureSource } from './measure/measure-source.ts';
import { runContractRules } from './measure/run-contract-rules.ts';
import { suggestAll } from './measure/suggest-rules.ts';
import { readModel } from './model/read-model.ts';
import type { AssessmentSettings } from './settings.ts';
import type { Tools } from './tools.ts';
import { valueAssets } from './value/value-assets.ts';
import { withEngine } from './with-engine.ts';

const lastingSchema = reportSchema.omit({ run: true });

/**
 * The main job: from paths to a report. The same data, contracts, assessment model and `asOf`
 * give the same report, but for its `run` block.
 *
 * @throws Problem `app.nothing-readable`, `app.contract-missing`, or what is wrong with the model
 */
export async function assessSource(
  inputs: readonly string[],
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<Report> {
  const startedAt = context.effects.now();
  const { report, measured } = await assessAnew(inputs, settings, context);
  return withRun(report, {
    startedAt,
    inputs,
    settings,
    context,
    cached: measured.restored,
    databases: usesOf(measured),
  });
}

/** The report but for its run block, with what was measured for it. */
export interface Assessed {
  readonly report: Omit<Report, 'run'>;
  readonly measured: MeasuredSource;
}

/** `assessIn` with an engine of its own. */
export async function assessAnew(
  inputs: readonly string[],
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<Assessed> {
  return await withEngine(settings, context, (opened) =>
    assessIn(inputs, { ...opened, settings, context, queries: createQueryLog() }),
  );
}

/** Assesses with tools that live on: what was measured can be asked further. */
export async function assessIn(inputs: readonly string[], tools: Tools): Promise<Assessed> {
  const { settings } = tools;
  const model = await readModel(settings.model);
  // 1–3. Files become tables, tables are measured, measures get a meaning.
  const plain = await measureSource(inputs, tools, 'assess');
  const measured = settings.certify ? await certifyTables(plain, tools) : plain;
  // 4. Contracts say what belongs together; the rest are candidates.
  const plans = planAssets(measured, settings.sourceName);
  // 5. What people declared as rules is executed.
  const rules = await runContractRules(plans, tools);
  // 6. Measures, meanings, declarations and what they ask for become facts.
  const answers = await answerDeclarations(plans, { measured, rules }, tools);
  const facts = gatherEvidence(plans, { measured, rules, answers, settings });
  const suggestions = await suggestAll(measured, tools);
  // 7. Facts are judged by the assessment model.
  const judged = judgeAssets(plans, { model, rules, facts });
  // 8. What the contracts declare of cost and income becomes ledgers and valuations.
  const values = valueAssets(judged, { measured, settings });
  // 9. Everything becomes one document.
  return {
    report: lastingSchema.parse(composeReport({ measured, judged, values, tools, suggestions })),
    measured,
  };
}
