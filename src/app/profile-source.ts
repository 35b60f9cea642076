import { createQueryLog } from '../engine/query-log.ts';
import { type ProfileReport, profileReportSchema } from '../vocabulary/profile-report.ts';
import type { WorkContext } from './effects.ts';
import { type MeasuredSource, measureSource } from './measure-source.ts';
import { measuredWords } from './report-dictionary.ts';
import { problemRecord, usedWords } from './report-words.ts';
import { withRun } from './run-block.ts';
import { type AssessmentSettings, statedSettings } from './settings.ts';
import type { Tools } from './tools.ts';
import { unlessKept } from './unless-kept.ts';
import { withEngine } from './with-engine.ts';

const lastingSchema = profileReportSchema.omit({ run: true });
type LastingProfile = Omit<ProfileReport, 'run'>;

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
  const depth = context.full ? 'full' : 'core';
  const { document, cached } = await unlessKept<LastingProfile>(
    { kind: 'profile', schema: lastingSchema, inputs, settings, context, also: depth },
    () =>
      withEngine(settings, context, async ({ engine, folder }) => {
        const tools = { engine, folder, settings, context, queries: createQueryLog() };
        return compose(await measureSource(inputs, tools, depth), tools);
      }),
  );
  const tables = document.tables.map(({ id }) => id);
  return withRun(document, { ...run, settings, context, cached: cached ? tables : [] });
}

function compose(measured: MeasuredSource, tools: Tools): LastingProfile {
  const { engine, settings, context, queries } = tools;
  const { source, unreadable, tables } = measured;
  const document = {
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
  const words = usedWords(document, measuredWords(measured));
  return lastingSchema.parse({ ...document, words });
}
