import { type Report, reportSchema } from '../vocabulary/reports/report.ts';
import { withRun } from './document/run-block.ts';
import type { WorkContext } from './effects.ts';
import { modelSha256 } from './model/model-text.ts';
import type { AssessmentSettings } from './settings.ts';
import { unlessKept } from './unless-kept.ts';

/**
 * `assessSource`, but what did not change since it was last assessed with the same settings is
 * not measured again: the whole source, or those of its tables.
 */
export async function assessUnlessKept(
  inputs: readonly string[],
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<Report> {
  const startedAt = context.effects.now();
  const schema = reportSchema.omit({ run: true });
  const also = await modelSha256(settings.model);
  const wanted = { kind: 'report', schema, inputs, settings, context, also };
  const {
    document,
    restored,
    databases = [],
  } = await unlessKept(wanted, async () => {
    // Engine, detectors and model are loaded only where something has to be measured.
    const { assessAnew } = await import('./assess-source.ts');
    const { usesOf } = await import('./document/database-uses.ts');
    const { report, measured } = await assessAnew(inputs, settings, context);
    return { document: report, restored: measured.restored, databases: usesOf(measured) };
  });
  const tables = document.assets.flatMap((asset) => asset.tables.map(({ id }) => id));
  const run = { startedAt, inputs, settings, context, cached: restored ?? tables, databases };
  return withRun(document, run);
}
