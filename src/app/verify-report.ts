import { type Difference, differencesBetween } from '../report/differences.ts';
import { reportSha256 } from '../report/report-json.ts';
import type { CanonicalSchema } from '../vocabulary/canonical-schema.ts';
import type { Report } from '../vocabulary/reports/report.ts';
import { assessSource } from './assess-source.ts';
import { defaultPullRows, suspectFrom } from './default-settings.ts';
import type { WorkContext } from './effects.ts';
import type { AssessmentSettings, WorkSettings } from './settings.ts';

export interface Verification {
  readonly same: boolean;
  /** Whether the report still is what Assay wrote: its hash covers all but the run block. */
  readonly intact: boolean;
  readonly differences: readonly Difference[];
}

interface VerifyOptions extends Omit<WorkSettings, 'cache'> {
  readonly contracts: readonly string[];
  readonly metadata?: readonly string[];
  readonly model?: string;
  /** The filled template that the report was made with. */
  readonly inputs?: string;
}

/**
 * Measures the source again, as of the same day and with the settings that the report states,
 * never from the cache, and compares.
 */
export async function verifyReport(
  report: Report,
  inputs: readonly string[],
  to: { readonly options: VerifyOptions; readonly context: WorkContext },
): Promise<Verification> {
  const intact = reportSha256(report) === report.run.reportSha256;
  const now = await assessSource(inputs, settingsOf(report, to.options), to.context);
  const differences = differencesBetween(report, now);
  return { same: intact && differences.length === 0, intact, differences };
}

function settingsOf(report: Report, options: VerifyOptions): AssessmentSettings {
  const { typeThreshold, minConfidence, sample, certify, pullRows, maxBytes } = report.settings;
  return {
    ...options,
    asOf: report.asOf,
    seed: report.seed,
    typeThreshold: Number(typeThreshold),
    suspectFrom: Number(minConfidence ?? suspectFrom),
    pullRows: typeof pullRows === 'number' ? pullRows : defaultPullRows,
    ...(typeof sample === 'number' ? { sample } : {}),
    ...(typeof maxBytes === 'number' ? { maxBytes } : {}),
    certify: certify === true,
    changes: changesOf(report),
    canonicalSchemas: canonicalSchemasOf(report),
    cache: false,
  };
}

/** The what-if that the report states. */
function changesOf({ settings }: Report): Record<string, string> {
  return Object.fromEntries(
    Object.entries(settings).flatMap(([name, value]) =>
      name.startsWith('set ') ? [[name.slice('set '.length), String(value)]] : [],
    ),
  );
}

/** A table is certified under the schema that was fixed for it, whatever its types look like now. */
function canonicalSchemasOf({ assets }: Report): Record<string, CanonicalSchema> {
  const tables = assets.flatMap((asset) => asset.tables);
  return Object.fromEntries(
    tables.flatMap(({ id, fingerprint: { canonicalSchema } }) =>
      canonicalSchema === undefined ? [] : [[id, canonicalSchema]],
    ),
  );
}
