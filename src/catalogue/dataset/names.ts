import type { CatalogueEntry } from '../entry.ts';
import { type Iri, partOf, uniqueName, webAddress } from '../rdf/iri.ts';

/** The IRI that an entry's dataset and its parts go by: under its page, else a name of its key alone. */
export function datasetName({ asset, page }: Pick<CatalogueEntry, 'asset' | 'page'>): Iri {
  const address = page === undefined ? undefined : webAddress(page);
  return partOf(address ?? uniqueName('asset', asset.contract?.id ?? asset.id), 'dataset');
}

/** One assessment of a dataset: the same report gives the same name. */
export function assessmentName(entry: Pick<CatalogueEntry, 'asset' | 'report' | 'page'>): Iri {
  return uniqueName('assessment', entry.report.run.reportSha256, datasetName(entry));
}

/** An assessment model is what its bytes are. */
export function modelName({ model }: Pick<CatalogueEntry['report'], 'model'>): Iri {
  return uniqueName('model', model.sha256);
}

/** What measures: an indicator, a group or a dimension of a model, or its whole score. */
export function metricName(report: Pick<CatalogueEntry['report'], 'model'>, metric: string): Iri {
  return partOf(modelName(report), metric);
}
