import { createQueryLog } from '../../engine/query-log.ts';
import type { ProfileReport } from '../../vocabulary/reports/profile-report.ts';
import { usesOf } from '../document/database-uses.ts';
import { measuredWords } from '../document/report-dictionary.ts';
import { problemRecord, usedWords } from '../document/report-words.ts';
import type { WorkContext } from '../effects.ts';
import { type AssessmentSettings, statedSettings } from '../settings.ts';
import type { Tools } from '../tools.ts';
import type { Measured } from '../unless-kept.ts';
import { withEngine } from '../with-engine.ts';
import { type MeasuredSource, measureSource } from './measure-source.ts';

type LastingProfile = Omit<ProfileReport, 'run'>;

/** A profile measured now, but for its run block. */
export async function profileAnew(
  inputs: readonly string[],
  settings: AssessmentSettings,
  context: WorkContext & { readonly depth: 'core' | 'full' },
): Promise<Measured<LastingProfile>> {
  return await withEngine(settings, context, async (opened) => {
    const tools = { ...opened, settings, context, queries: createQueryLog() };
    const measured = await measureSource(inputs, tools, context.depth);
    return {
      document: compose(measured, tools),
      restored: measured.restored,
      databases: usesOf(measured),
    };
  });
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
    settings: statedSettings(settings, { databases: measured.databases.length > 0 }),
    files: {
      read: source.filesRead,
      unreadable: unreadable.map(problemRecord),
      notes: source.notes.map(({ code, params }) => ({ code, params: { ...params } })),
    },
    tables: tables.map(({ report }) => report),
    queries: { ...queries.all() },
  };
  const words = usedWords(document, measuredWords(measured));
  return { ...document, words };
}
