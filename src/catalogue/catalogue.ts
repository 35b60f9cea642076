import type { ModelRecord } from '../vocabulary/reports/model-record.ts';
import type { Texts } from '../vocabulary/text.ts';
import { agent } from './dataset/agents.ts';
import { datasetOf, publisherOf } from './dataset/dataset.ts';
import { glossaryOf } from './dataset/glossary.ts';
import { datasetName } from './dataset/names.ts';
import type { CatalogueEntry, CatalogueFrame } from './entry.ts';
import { metricsOf } from './metrics.ts';
import { provenanceOf } from './provenance.ts';
import { measurementsOf } from './quality.ts';
import { type Graph, link, merge, type Resource, resource, typed } from './rdf/graph.ts';
import { type Iri, partOf, uniqueName, webAddress } from './rdf/iri.ts';
import { both } from './rdf/languages.ts';

const title: Texts = { en: 'Catalogue of data assets', zh: '数据资产目录' };
const description: Texts = {
  en: 'Data assets with their newest assessment.',
  zh: '数据资产及其最新评估结果。',
};

/** What DCAT-AP asks for and nobody declared. */
export const catalogueGaps = ['accessUrl', 'publisher'] as const;
export type CatalogueGap = (typeof catalogueGaps)[number];

/**
 * A catalogue (DCAT 3) of assets with their assessments (DQV, PROV-O). The same entries give the same graph, in
 * whatever order they come.
 */
export function catalogueOf(listed: readonly CatalogueEntry[], frame: CatalogueFrame): Graph {
  const entries = listed.toSorted((a, b) => (datasetName(a) < datasetName(b) ? -1 : 1));
  const name = frame.publisher ?? onlyPublisher(entries);
  const publisher = name === undefined ? undefined : agent(name);
  const records = entries.map(recordOf);
  const glossary = glossaryOf(entries, frame);
  const catalogue = resource(catalogueName(entries, frame), 'dcat:Catalog', {
    'dct:title': both(title),
    'dct:description': both(description),
    'dct:publisher': publisher && link(publisher.iri),
    'dcat:themeTaxonomy': glossary && link(glossary.iri),
    'dcat:dataset': entries.map((entry) => link(datasetName(entry))),
    'dcat:record': records.map(({ iri }) => link(iri)),
  });
  return merge([
    catalogue,
    ...(publisher ? [publisher] : []),
    ...(glossary ? [glossary] : []),
    ...records,
    ...entries.flatMap((entry) => [
      ...datasetOf(entry),
      ...measurementsOf(entry),
      ...provenanceOf(entry),
    ]),
    ...modelsOf(entries).flatMap(metricsOf),
  ]);
}

/** Each once: a model has hundreds of metrics, and most catalogues one model. */
function modelsOf(entries: readonly CatalogueEntry[]): readonly ModelRecord[] {
  const models = entries.map(({ report }) => report.model);
  return [...new Map(models.map((model) => [model.sha256, model])).values()];
}

/** What is missing before the catalogue has all that DCAT-AP calls mandatory, in the order of `catalogueGaps`. */
export function gapsOf(entries: readonly CatalogueEntry[], frame: CatalogueFrame): CatalogueGap[] {
  const unreachable = entries.some(
    ({ asset, page }) =>
      webAddress(asset.catalogue?.accessUrl ?? '') === undefined &&
      webAddress(page ?? '') === undefined,
  );
  const unpublished = frame.publisher === undefined && onlyPublisher(entries) === undefined;
  const open: Readonly<Record<CatalogueGap, boolean>> = {
    accessUrl: unreachable,
    publisher: unpublished,
  };
  return catalogueGaps.filter((gap) => open[gap]);
}

/** Where all entries have the same publisher, it publishes the catalogue. */
function onlyPublisher(entries: readonly CatalogueEntry[]): string | undefined {
  const [name, second] = new Set(entries.map(publisherOf));
  return second === undefined ? name : undefined;
}

function catalogueName(entries: readonly CatalogueEntry[], { address }: CatalogueFrame): Iri {
  const known = address === undefined ? undefined : webAddress(address);
  return partOf(known ?? uniqueName('catalogue', ...entries.map(datasetName).sort()), 'catalogue');
}

function recordOf(entry: CatalogueEntry): Resource {
  const { asset, report, listedAt, changedAt = report.run.finishedAt } = entry;
  const dataset = datasetName(entry);
  return resource(partOf(dataset, 'record'), 'dcat:CatalogRecord', {
    'foaf:primaryTopic': link(dataset),
    'dct:title': both({ en: `Record of ${asset.name}`, zh: `${asset.name} 的目录记录` }),
    'dct:issued': listedAt === undefined ? undefined : typed(listedAt, 'xsd:dateTime'),
    'dct:modified': typed(changedAt, 'xsd:dateTime'),
  });
}
