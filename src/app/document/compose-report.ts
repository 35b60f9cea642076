import { modelRecord } from '../../assess/model/model-record.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Judged } from '../judge-assets.ts';
import type { MeasuredSource } from '../measure/measure-source.ts';
import type { Suggestions } from '../measure/suggest-rules.ts';
import { statedSettings } from '../settings.ts';
import type { Tools } from '../tools.ts';
import type { ValuedAssets } from '../value/value-assets.ts';
import { composeAsset } from './compose-asset.ts';
import { dictionaryOf } from './report-dictionary.ts';
import { problemRecord, usedWords } from './report-words.ts';
import { withSuggestedRules } from './suggested-rules.ts';
import { summarisePortfolio } from './summary.ts';

interface Parts {
  readonly measured: MeasuredSource;
  readonly judged: Judged;
  readonly values: ValuedAssets;
  readonly tools: Tools;
  readonly suggestions: Suggestions;
}

/**
 * Joins everything into the document, but for its run block. Lists are sorted by what identifies
 * their entries, so that the same input gives the same bytes.
 */
export function composeReport({
  measured,
  judged,
  values,
  tools,
  suggestions,
}: Parts): Omit<Report, 'run'> {
  const { engine, settings, context, queries } = tools;
  const assets = judged.assets
    .map((asset) =>
      composeAsset(asset, { measured, value: values.assets.get(asset.plan.id), settings }),
    )
    .map((asset) => withSuggestedRules(asset, suggestions));
  const files = {
    read: measured.source.filesRead,
    unreadable: measured.unreadable.map(problemRecord),
    notes: measured.source.notes.map(({ code, params }) => ({ code, params: { ...params } })),
  };
  const summary = summarisePortfolio({ assets, files }, judged.portfolio);
  const document = {
    schema: 'assay-report/1' as const,
    assay: context.effects.assay,
    engine: { name: engine.name, version: engine.version },
    asOf: settings.asOf,
    seed: settings.seed,
    settings: statedSettings(settings, { databases: measured.databases.length > 0 }),
    model: modelRecord(judged.model),
    files,
    portfolio: {
      summary,
      assessment: judged.portfolio,
      ...(values.sharedValue === undefined ? {} : { sharedValue: values.sharedValue }),
    },
    assets,
    queries: { ...queries.all() },
    evidence: [...judged.facts],
  };
  return { ...document, words: usedWords(document, dictionaryOf({ measured, judged, values })) };
}
