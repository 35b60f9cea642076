import { Decimal } from 'decimal.js';
import type { CombinedScore } from '../vocabulary/assessment.ts';
import { assessmentName, datasetName, modelName } from './dataset/names.ts';
import type { CatalogueEntry } from './entry.ts';
import { type Graph, link, type Resource, resource, typed } from './rdf/graph.ts';
import { type Iri, partOf } from './rdf/iri.ts';

/**
 * The scores of an assessment as quality measurements (DQV): one for each indicator, group and dimension of the model
 * that has a score, and one for the whole. A score that is not known is no measurement.
 */
export function measurementsOf(entry: CatalogueEntry): Graph {
  const { indicators, groups, dimensions, overall } = entry.asset.assessment;
  const scores: (readonly [metric: string, score: number | null])[] = [
    ['score', overall.score],
    ...combined('dimension', dimensions),
    ...combined('group', groups),
    ...indicators.map(({ id, score }) => [`indicator-${id}`, score] as const),
  ];
  const dataset = datasetName(entry);
  const assessment = assessmentName(entry);
  const model = modelName(entry.report);
  const measured = scores.flatMap(([metric, score]) =>
    score === null ? [] : [measurement({ dataset, assessment, model, metric }, score)],
  );
  const pointers = resource(dataset, [], {
    'dqv:hasQualityMeasurement': measured.map(({ iri }) => link(iri)),
  });
  return [pointers, ...measured];
}

function combined(kind: string, scores: Readonly<Record<string, CombinedScore>>) {
  return Object.entries(scores).map(([id, { score }]) => [`${kind}-${id}`, score] as const);
}

interface Measured {
  readonly dataset: Iri;
  readonly assessment: Iri;
  readonly model: Iri;
  readonly metric: string;
}

function measurement({ dataset, assessment, model, metric }: Measured, score: number): Resource {
  return resource(partOf(assessment, metric), 'dqv:QualityMeasurement', {
    'dqv:isMeasurementOf': link(partOf(model, metric)),
    'dqv:computedOn': link(dataset),
    'dqv:value': typed(new Decimal(score).toFixed(), 'xsd:decimal'),
    'prov:wasGeneratedBy': link(partOf(assessment, 'activity')),
  });
}
