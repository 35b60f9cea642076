import { createQueryLog } from '../engine/query-log.ts';
import { type Report, reportSchema } from '../vocabulary/report.ts';
import { certifyTables } from './certify-tables.ts';
import { composeReport } from './compose-report.ts';
import type { WorkContext } from './effects.ts';
import { gatherEvidence } from './gather-evidence.ts';
import { judgeAssets } from './judge-assets.ts';
import { type MeasuredSource, measureSource } from './measure-source.ts';
import { planAssets } from './plan-assets.ts';
import { readModel } from './read-model.ts';
import { withRun } from './run-block.ts';
import { runContractRules } from './run-contract-rules.ts';
import type { AssessmentSettings } from './settings.ts';
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
  const { report } = await assessAnew(inputs, settings, context);
  return withRun(report, { startedAt, inputs, settings, context, cached: [] });
}

/** The report but for its run block, with what was measured for it. */
export async function assessAnew(
  inputs: readonly string[],
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<{ readonly report: Omit<Report, 'run'>; readonly measured: MeasuredSource }> {
  const model = await readModel(settings.model);
  return await withEngine(settings, context, async ({ engine, folder }) => {
    const tools = { engine, folder, settings, context, queries: createQueryLog() };
    // 1–3. Files become tables, tables are measured, measures get a meaning.
    const plain = await measureSource(inputs, tools, 'assess');
    const measured = settings.certify ? await certifyTables(plain, tools) : plain;
    // 4. Contracts say what belongs together; the rest are candidates.
    const plans = planAssets(measured);
    // 5. What people declared as rules is executed.
    const rules = await runContractRules(plans, tools);
    // 6. Measures, meanings and declarations become facts.
    const facts = gatherEvidence(plans, { measured, rules, settings });
    // 7. Facts are judged by the assessment model.
    const judged = judgeAssets(plans, { model, rules, facts });
    // 8. Everything becomes one document.
    return { report: lastingSchema.parse(composeReport({ measured, judged, tools })), measured };
  });
}
