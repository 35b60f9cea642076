import type { ModelRecord } from '../vocabulary/reports/model-record.ts';
import type { Texts } from '../vocabulary/text.ts';
import { metricName, modelName } from './dataset/names.ts';
import { type Graph, link, type Properties, type Resource, resource, text } from './rdf/graph.ts';
import { both } from './rdf/languages.ts';
import { expand, type Term } from './rdf/vocabularies.ts';

/**
 * An assessment model in the terms of DQV: its dimensions are categories, its groups dimensions, its indicators
 * metrics. Combined scores are metrics as well, in all the dimensions that they combine. All of them run from 0 to
 * 100, and higher is always better.
 */
export function metricsOf(model: ModelRecord): Graph {
  const { dimensions, groups, indicators } = model;
  const inside = (dimension: string) => groups.filter((group) => group.dimension === dimension);
  return [
    planOf(model),
    ...dimensions.map(({ id, name }) => concept(model, ['dqv:Category', `category-${id}`, name])),
    ...groups.map(({ id, name, dimension }) =>
      concept(model, ['dqv:Dimension', `in-${id}`, name], {
        'dqv:inCategory': [link(metricName({ model }, `category-${dimension}`))],
      }),
    ),
    metric(model, { id: 'score', name: overall, groups }),
    ...dimensions.map(({ id, name }) =>
      metric(model, { id: `dimension-${id}`, name, groups: inside(id) }),
    ),
    ...groups.map((group) =>
      metric(model, { id: `group-${group.id}`, name: group.name, groups: [group] }),
    ),
    ...indicators.map(({ id, name, definition, group }) =>
      metric(model, {
        id: `indicator-${id}`,
        notation: id,
        name,
        definition,
        groups: [{ id: group }],
      }),
    ),
  ];
}

const overall: Texts = { en: 'Overall score', zh: '综合得分' };

/** The model itself: the plan that an assessment followed. */
function planOf(model: ModelRecord): Resource {
  return resource(modelName({ model }), ['prov:Plan', 'prov:Entity'], {
    'rdfs:label': both(model.name),
    'dct:identifier': text(model.id),
    'dcat:version': text(model.version),
  });
}

interface Metric {
  readonly id: string;
  /** What people call it by. */
  readonly notation?: string;
  readonly name: Texts;
  readonly definition?: Texts;
  readonly groups: readonly { readonly id: string }[];
}

function metric(model: ModelRecord, { id, notation, name, definition, groups }: Metric): Resource {
  return concept(model, ['dqv:Metric', id, name], {
    'skos:notation': notation === undefined ? [] : [text(notation)],
    'skos:definition': definition === undefined ? [] : both(definition),
    'dqv:inDimension': groups.map((group) => link(metricName({ model }, `in-${group.id}`))),
    'dqv:expectedDataType': [link(expand('xsd:decimal'))],
  });
}

function concept(
  model: ModelRecord,
  [type, id, name]: readonly [type: Term, id: string, name: Texts],
  more: Properties = {},
): Resource {
  return resource(metricName({ model }, id), [type, 'skos:Concept'], {
    'skos:prefLabel': both(name),
    ...more,
  });
}
