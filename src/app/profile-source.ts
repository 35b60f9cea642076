import { createQueryLog } from '../engine/query-log.ts';
import { reportSha256 } from '../report/report-json.ts';
import { type ProfileReport, profileReportSchema } from '../vocabulary/profile-report.ts';
import type { WorkContext } from './effects.ts';
import { type MeasuredSource, measureSource } from './measure-source.ts';
import { measuredWords } from './report-dictionary.ts';
import { problemRecord, usedWords } from './report-words.ts';
import { runBlock, type StartedRun } from './run-block.ts';
import { type AssessmentSettings, statedSettings } from './settings.ts';
import type { Tools } from './tools.ts';
import { withEngine } from './with-engine.ts';

/**
 * Measures and classifies the tables of a source, without judging them. `full` adds duplicate
 * rows, measures of pairs and every exact distinct count.
 *
 * @throws Problem `app.nothing-readable`, `app.contract-missing`
 */
export async function profileSource(
  inputs: readonly string[],
  settings: AssessmentSettings,
  context: WorkContext & { readonly full: boolean },
): Promise<ProfileReport> {
  const run = { startedAt: context.effects.now(), inputs };
  return await withEngine(settings, context, async ({ engine, folder }) => {
    const tools = { engine, folder, settings, context, queries: createQueryLog() };
    const measured = await measureSource(inputs, tools, context.full ? 'full' : 'core');
    return compose(measured, tools, run);
  });
}

function compose(measured: MeasuredSource, tools: Tools, run: StartedRun): ProfileReport {
  const { engine, settings, context, queries } = tools;
  const { source, unreadable, tables } = measured;
  const lasting = {
    schema: 'assay-profile/1' as const,
    assay: context.effects.assay,
    engine: { name: engine.name, version: engine.version },
    asOf: settings.asOf,
    seed: settings.seed,
    settings: statedSettings(settings),
    files: { read: source.filesRead, unreadable: unreadable.map(problemRecord) },
    tables: tables.map(({ report }) => report),
    queries: { ...queries.all() },
  };
  const words = usedWords(lasting, measuredWords(measured));
  const document = profileReportSchema.omit({ run: true }).parse({ ...lasting, words });
  return { ...document, run: runBlock(run, tools, reportSha256(document)) };
}
