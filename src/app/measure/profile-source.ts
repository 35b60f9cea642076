import {
  type ProfileReport,
  profileReportSchema,
} from '../../vocabulary/reports/profile-report.ts';
import { withRun } from '../document/run-block.ts';
import type { WorkContext } from '../effects.ts';
import type { AssessmentSettings } from '../settings.ts';
import { unlessKept } from '../unless-kept.ts';

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
  const {
    document,
    restored,
    databases = [],
  } = await unlessKept<LastingProfile>(
    { kind: 'profile', schema: lastingSchema, inputs, settings, context, also: depth },
    async () => {
      // Engine and detectors are loaded only where something has to be measured.
      const { profileAnew } = await import('./profile-anew.ts');
      const { document: made, ...about } = await profileAnew(inputs, settings, {
        ...context,
        depth,
      });
      return { document: lastingSchema.parse(made), ...about };
    },
  );
  const tables = document.tables.map(({ id }) => id);
  return withRun(document, { ...run, settings, context, cached: restored ?? tables, databases });
}
