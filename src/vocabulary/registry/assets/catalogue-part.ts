import type { AssetReport, Report } from '../../reports/report.ts';
import type { TableReport } from '../../reports/table-report.ts';

/** What a catalogue says of an asset, of its report. */
export type CatalogueAsset = Pick<
  AssetReport,
  | 'assessment'
  | 'catalogue'
  | 'contract'
  | 'id'
  | 'name'
  | 'period'
  | 'purpose'
  | 'responsible'
  | 'summary'
> & { readonly tables: readonly Pick<TableReport, 'files' | 'fingerprint'>[] };

/** The part of a report on one asset that its catalogue entry is made of: some twentieth of it. */
export interface CataloguePart {
  readonly asset: CatalogueAsset;
  readonly report: Pick<Report, 'asOf' | 'assay' | 'model' | 'run' | 'words'>;
}

/** Takes the part for a catalogue out of a report. */
export function cataloguePart(
  { assessment, catalogue, contract, id, name, period, purpose, ...asset }: AssetReport,
  { asOf, assay, model, run, words }: Report,
): CataloguePart {
  const { responsible, summary } = asset;
  const said = new Set(summary.map(({ code }) => code));
  const used = Object.entries(words).filter(([code]) => said.has(code));
  const tables = asset.tables.map(({ files, fingerprint }) => ({ files, fingerprint }));
  return {
    asset: {
      ...{ assessment, catalogue, contract, id, name, period, purpose },
      ...{ responsible, summary, tables },
    },
    report: { asOf, assay, model, run, words: Object.fromEntries(used) },
  };
}
