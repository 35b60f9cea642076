import type { ModelRecord } from '../../vocabulary/reports/model-record.ts';
import type { Texts } from '../../vocabulary/text.ts';
import type { AssessmentModel, Indicator } from './assessment-model.ts';
import type { Combination, Weighting } from './model-schema.ts';

/**
 * The assessment model as a report carries it. A clause number is left out unless its standard
 * was read; formulas are given in words and as they are evaluated.
 */
export function modelRecord(model: AssessmentModel): ModelRecord {
  const { document } = model;
  return {
    id: document.id,
    version: document.version,
    sha256: model.sha256,
    name: document.name,
    method: methodName(document.combination, document.weighting),
    dimensions: document.dimensions.map(({ id, name, weight, combination, weighting }) => ({
      id,
      name,
      weight,
      method: methodName(combination, weighting),
    })),
    groups: document.groups.map(({ id, dimension, name, combination, weighting }) => ({
      id,
      dimension,
      name,
      method: methodName(combination, weighting),
    })),
    indicators: model.indicators.map((indicator) => indicatorRecord(model, indicator)),
    gates: document.gates.map(({ id, name, indicator }) => ({
      id,
      name,
      ...(indicator === undefined ? {} : { indicator }),
    })),
  };
}

/** How a node combines, as printed: `weighted-sum`, `geometric, weights by ahp`. */
function methodName(combination: Combination, weighting: Weighting): string {
  return weighting.method === 'given'
    ? combination.method
    : `${combination.method}, weights by ${weighting.method}`;
}

function indicatorRecord(
  model: AssessmentModel,
  { document, dimension, ways }: Indicator,
): ModelRecord['indicators'][number] {
  const { id, group, name, definition, weight, polarity, unit } = document;
  return {
    id,
    path: indicatorPath(model, id),
    group,
    dimension,
    name,
    definition,
    weight,
    polarity,
    unit,
    formula: [document.formula, ...ways.map(wayText)].join('\n'),
    implemented: ways.length > 0,
    standards: document.standards.map(({ code, clause, verified }) => ({
      code,
      ...(verified && clause !== undefined ? { clause } : {}),
    })),
  };
}

function wayText({ document }: Indicator['ways'][number]): string {
  const { numerator, denominator, raw } = document;
  const parts = { numerator, denominator, raw };
  return Object.entries(parts)
    .flatMap(([name, formula]) => (formula === undefined ? [] : [`${name}: ${formula}`]))
    .join('; ');
}

/** The path of an indicator for `assay explain`, as in `quality.completeness.element-completeness`. */
export function indicatorPath(model: AssessmentModel, id: string): string {
  const indicator = model.indicators.find(({ document }) => document.id === id);
  const group = model.document.groups.find(({ id: of }) => of === indicator?.document.group);
  return `${indicator?.dimension ?? ''}.${group?.path ?? ''}.${indicator?.document.path ?? id}`;
}

/** An indicator that this version cannot measure. */
export interface NotImplemented {
  readonly id: string;
  readonly path: string;
  readonly name: Texts;
  readonly weight: number;
}

/** The indicators that are `no-evidence` with the reason `not-implemented`, in model order. */
export function notImplemented(model: AssessmentModel): NotImplemented[] {
  return model.indicators
    .filter(({ ways }) => ways.length === 0)
    .map(({ document: { id, name, weight } }) => ({
      id,
      path: indicatorPath(model, id),
      name,
      weight,
    }));
}
