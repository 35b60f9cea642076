import type { Assessment, CombinedScore, IndicatorResult } from '../vocabulary/assessment.ts';
import { type Child, combine, type Node } from './combine.ts';
import type { AssessmentModel } from './model/assessment-model.ts';
import type { DimensionDocument } from './model/model-schema.ts';

/** The scores of groups, dimensions and the whole that follow from the indicators' results. */
export type Judgement = Pick<Assessment, 'overall' | 'dimensions' | 'groups'>;

/**
 * Combines results up the tree. Only nodes with an indicator among `results` appear, so that a
 * column is judged by what is asked of columns.
 */
export function judge(model: AssessmentModel, results: readonly IndicatorResult[]): Judgement {
  const byId = new Map(results.map((result) => [result.id, result]));
  const groups = combineGroups(model, byId);
  const dimensions = combineDimensions(model, byId, groups);
  return { overall: combineOverall(model, dimensions), dimensions, groups };
}

type Results = ReadonlyMap<string, IndicatorResult>;

/** The score of one dimension alone: what a what-if needs. */
export function judgeDimension(
  model: AssessmentModel,
  results: readonly IndicatorResult[],
  id: string,
): CombinedScore | undefined {
  const byId = new Map(results.map((result) => [result.id, result]));
  const dimension = model.document.dimensions.find((one) => one.id === id);
  const groups = dimension?.over === 'groups' ? combineGroups(model, byId) : {};
  return dimension === undefined ? undefined : combineDimension(model, dimension, byId, groups);
}

function combineGroups(model: AssessmentModel, byId: Results): Record<string, CombinedScore> {
  const present = new Set(
    model.indicators.flatMap(({ document }) => (byId.has(document.id) ? [document.group] : [])),
  );
  const asked = model.document.groups.filter(({ id }) => present.has(id));
  return Object.fromEntries(
    asked.flatMap((group) => {
      const children = indicatorChildren(model, byId, (_, of) => of === group.id);
      return children.length === 0 ? [] : [[group.id, combine(children, group, model.document)]];
    }),
  );
}

function combineDimensions(
  model: AssessmentModel,
  byId: Results,
  groups: Readonly<Record<string, CombinedScore>>,
): Record<string, CombinedScore> {
  return Object.fromEntries(
    model.document.dimensions.flatMap((dimension) => {
      const combined = combineDimension(model, dimension, byId, groups);
      return combined === undefined ? [] : [[dimension.id, combined]];
    }),
  );
}

function combineDimension(
  model: AssessmentModel,
  dimension: DimensionDocument,
  byId: Results,
  groups: Readonly<Record<string, CombinedScore>>,
): CombinedScore | undefined {
  const children =
    dimension.over === 'indicators'
      ? indicatorChildren(model, byId, (of) => of === dimension.id)
      : groupChildren(model, dimension.id, groups);
  return children.length === 0 ? undefined : combine(children, dimension, model.document);
}

function indicatorChildren(
  model: AssessmentModel,
  byId: Results,
  belongs: (dimension: string, group: string) => boolean,
): Child[] {
  return model.indicators
    .filter(({ dimension, document }) => belongs(dimension, document.group))
    .flatMap(({ document: { id, weight } }) => {
      const result = byId.get(id);
      return result === undefined ? [] : [indicatorChild(result, weight)];
    });
}

function indicatorChild(result: IndicatorResult, weight: number): Child {
  const { id, score, interval, status } = result;
  return {
    id,
    weight,
    score,
    ...(interval === undefined ? {} : { interval }),
    applicable: status !== 'not-applicable',
    coverage: score === null ? 0 : 1,
  };
}

function groupChildren(
  model: AssessmentModel,
  dimension: string,
  groups: Readonly<Record<string, CombinedScore>>,
): Child[] {
  return model.document.groups
    .filter((group) => group.dimension === dimension)
    .flatMap(({ id, weight }) => {
      const combined = groups[id];
      return combined === undefined
        ? []
        : [combinedChild(id, weight ?? groupWeight(model, id), combined)];
    });
}

function groupWeight(model: AssessmentModel, group: string): number {
  return model.document.indicators
    .filter((indicator) => indicator.group === group)
    .reduce((sum, { weight }) => sum + weight, 0);
}

function combinedChild(id: string, weight: number, combined: CombinedScore): Child {
  const { score, interval, coverage } = combined;
  return {
    id,
    weight,
    score,
    ...(interval === undefined ? {} : { interval }),
    applicable: coverage !== null,
    coverage: coverage ?? 0,
  };
}

/** The whole, from its dimensions. */
export function combineOverall(
  model: AssessmentModel,
  dimensions: Readonly<Record<string, CombinedScore>>,
): CombinedScore {
  const children = model.document.dimensions.flatMap(({ id, weight }) => {
    const combined = dimensions[id];
    return combined === undefined ? [] : [combinedChild(id, weight, combined)];
  });
  const node: Node = model.document;
  return combine(children, node, model.document);
}
