import { type CatalogueGap, gapsOf } from '../../catalogue/catalogue.ts';
import type { Report } from '../../vocabulary/reports/report.ts';
import type { Texts } from '../../vocabulary/text.ts';
import { assessUnlessKept } from '../assess-unless-kept.ts';
import type { WorkContext } from '../effects.ts';
import { readMeasuredDocument } from '../files/read-measured-document.ts';
import { notAReport } from '../files/read-report.ts';
import type { AssessmentSettings } from '../settings.ts';
import type { CatalogueFormat } from './catalogue-formats.ts';
import { catalogueText } from './catalogue-text.ts';
import { entryOf } from './entry-of.ts';

export interface CatalogueRequest {
  readonly format: CatalogueFormat;
  /** Origin of the registry that shows the assets; without one they have names and no pages. */
  readonly url?: URL;
  readonly publisher?: string;
  readonly settings: AssessmentSettings;
}

/** A text, and what DCAT-AP would have in it that nobody declared. */
export interface WrittenCatalogue {
  readonly text: string;
  readonly gaps: readonly CatalogueGap[];
}

/**
 * The catalogue of a `report.json`, or of data, which is assessed now (and taken from the cache where it did not
 * change).
 *
 * @throws Problem `app.not-a-report`, `app.nothing-readable`
 */
export async function catalogueOfSource(
  path: string,
  { format, url, publisher, settings }: CatalogueRequest,
  context: WorkContext,
): Promise<WrittenCatalogue> {
  const report = await reportOf(path, settings, context);
  const entries = report.assets.map((asset) => {
    const key = encodeURIComponent(asset.contract?.id ?? asset.id);
    return entryOf(asset, report, { page: url && new URL(`assets/${key}`, url).href });
  });
  const frame = { address: url?.href, publisher };
  return { text: catalogueText(entries, frame, format), gaps: gapsOf(entries, frame) };
}

async function reportOf(
  path: string,
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<Report> {
  const document = await readMeasuredDocument(path);
  if (document === undefined) return assessUnlessKept([path], settings, context);
  if ('assets' in document) return document;
  throw notAReport({ path, schema: 'assay-report/1', place: '/assets' });
}

/** What to do about each gap. */
export const gapTexts: Readonly<Record<CatalogueGap, Texts>> = {
  accessUrl: {
    en: 'DCAT-AP asks where the data can be had, and a contract does not say it: declare assay.catalogue.accessUrl, or give --url.',
    zh: 'DCAT-AP 要求说明数据的获取地址，但合约未声明：请声明 assay.catalogue.accessUrl，或使用 --url。',
  },
  publisher: {
    en: 'DCAT-AP asks who publishes the catalogue: give --publisher, or declare assay.catalogue.publisher.',
    zh: 'DCAT-AP 要求说明目录的发布者：请使用 --publisher，或声明 assay.catalogue.publisher。',
  },
};
