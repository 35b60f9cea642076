import type { DataGrade } from '../../vocabulary/personal.ts';
import {
  type CataloguePart,
  cataloguePart,
} from '../../vocabulary/registry/assets/catalogue-part.ts';
import type { AssetReport, Report } from '../../vocabulary/reports/report.ts';
import { type AssetFigures, headlineOf } from './asset-headline.ts';
import { contentFingerprint } from './content-fingerprint.ts';

/** What the registry keeps of the report on one asset: plain values, which another thread can hand over. */
export interface AssetPart {
  readonly key: string;
  readonly asOf: string;
  /** As lists show it. */
  readonly shown: AssetFigures & {
    readonly name: string;
    readonly description: string;
    readonly responsible: string | null;
    readonly grade: string | null;
    readonly score: number | null;
    readonly coverage: number | null;
    readonly gradeProposal: DataGrade;
  };
  readonly confirmedGrade: DataGrade | undefined;
  /** What its tables and columns are called, by which it is found too. */
  readonly columns: string;
  readonly kept: {
    readonly model: string;
    readonly fingerprint: string | null;
    readonly contractSha256: string | null;
    /** Hash of the report that it was taken from. */
    readonly reportSha256: string;
    readonly cataloguePart: CataloguePart;
  };
  /** JSON of a whole report document on this asset alone. */
  readonly report: string;
}

/** The part of a report on one asset; `report` is on that asset alone, and `reportSha256` that of where it comes from. */
export function assetPartOf(asset: AssetReport, report: Report, reportSha256: string): AssetPart {
  const { score, grade, coverage } = asset.assessment.overall;
  return {
    key: asset.id,
    asOf: report.asOf,
    shown: {
      name: asset.name,
      description: asset.purpose ?? '',
      responsible: asset.responsible ?? null,
      ...{ grade, score, coverage },
      gradeProposal: asset.gradeProposal,
      ...headlineOf(asset),
    },
    confirmedGrade: asset.confirmedGrade,
    columns: asset.tables.flatMap(namesIn).join(' '),
    kept: {
      model: `${report.model.id} ${report.model.version}`,
      fingerprint: contentFingerprint(asset) ?? null,
      contractSha256: asset.contract?.sha256 ?? null,
      reportSha256,
      cataloguePart: cataloguePart(asset, report),
    },
    report: JSON.stringify(report),
  };
}

function namesIn({ name, columns }: AssetReport['tables'][number]): string[] {
  return [name, ...columns.flatMap((column) => [column.name, column.description ?? ''])];
}
