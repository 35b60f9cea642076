import { modelRecord } from '../assess/model-record.ts';
import { reportSha256 } from '../report/report-json.ts';
import { type Report, reportSchema } from '../vocabulary/report.ts';
import type { Texts } from '../vocabulary/text.ts';
import { composeAsset } from './compose-asset.ts';
import type { Judged } from './judge-assets.ts';
import type { MeasuredSource } from './measure-source.ts';
import { dictionaryOf } from './report-dictionary.ts';
import { problemRecord, usedWords } from './report-words.ts';
import { runBlock, type StartedRun } from './run-block.ts';
import { statedSettings } from './settings.ts';
import { summarisePortfolio } from './summary.ts';
import type { Tools } from './tools.ts';

interface Parts {
  readonly measured: MeasuredSource;
  readonly judged: Judged;
  readonly tools: Tools;
  readonly run: StartedRun;
}

/**
 * Joins everything into the document. Lists are sorted by what identifies their entries, and the
 * schema gives the order of keys, so that the same input gives the same bytes.
 */
export function composeReport({ measured, judged, tools, run }: Parts): Report {
  const { engine, settings, context, queries } = tools;
  const assets = judged.assets.map((asset) => composeAsset(asset, measured, settings));
  const files = {
    read: measured.source.filesRead,
    unreadable: measured.unreadable.map(problemRecord),
    notes: measured.source.notes.map(({ code, params }) => ({ code, params: { ...params } })),
  };
  const summary = summarisePortfolio({ assets, files }, judged.portfolio);
  const lasting = {
    schema: 'assay-report/1' as const,
    assay: context.effects.assay,
    engine: { name: engine.name, version: engine.version },
    asOf: settings.asOf,
    seed: settings.seed,
    settings: statedSettings(settings),
    model: modelRecord(judged.model),
    files,
    portfolio: { summary, assessment: judged.portfolio },
    assets,
    queries: { ...queries.all() },
    evidence: [...judged.facts],
  };
  const words: Record<string, Texts> = usedWords(lasting, dictionaryOf(measured, judged));
  const document = reportSchema.omit({ run: true }).parse({ ...lasting, words });
  return { ...document, run: runBlock(run, tools, reportSha256(document)) };
}
