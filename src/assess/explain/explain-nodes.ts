import type { ModelRecord } from '../../vocabulary/reports/model-record.ts';
import type { Texts } from '../../vocabulary/text.ts';

type IndicatorRecord = ModelRecord['indicators'][number];

interface Part {
  readonly kind: 'dimension' | 'indicator';
  readonly id: string;
  readonly path: string;
  readonly name: Texts;
  readonly weight: number;
}

interface Combined {
  readonly kind: 'overall' | 'dimension' | 'group';
  readonly id: string;
  readonly method?: string;
}

interface Single {
  readonly kind: 'indicator';
  readonly indicator: IndicatorRecord;
}

/** A place in the tree of the assessment model. */
export type ExplainedNode = (Combined | Single) & {
  readonly path: string;
  readonly name: Texts;
  readonly parts: readonly Part[];
};

const overallName: Texts = { en: 'Overall', zh: '总体' };

/** The node that a path or an id names, in any case; undefined where there is none. */
export function findNode(model: ModelRecord, wanted: string): ExplainedNode | undefined {
  const name = wanted.trim().toLowerCase();
  const indicator = model.indicators.find(({ id, path }) => matches(name, [id, path]));
  if (indicator !== undefined) {
    return { kind: 'indicator', indicator, path: indicator.path, name: indicator.name, parts: [] };
  }
  return combinedNodes(model).find(({ id, path }) => matches(name, [id, path]));
}

function matches(name: string, names: readonly string[]): boolean {
  return names.some((one) => one.toLowerCase() === name);
}

/** Every path and id, for suggestions. */
export function nodePaths(model: ModelRecord): string[] {
  const combined = combinedNodes(model).flatMap(({ id, path }) => [id, path]);
  return [...combined, ...model.indicators.flatMap(({ id, path }) => [id, path])];
}

function combinedNodes(model: ModelRecord): (Combined & Omit<ExplainedNode, 'kind'>)[] {
  const overall = {
    kind: 'overall' as const,
    id: 'overall',
    path: 'overall',
    name: overallName,
    ...(model.method === undefined ? {} : { method: model.method }),
    parts: model.dimensions.map(({ id, name, weight }) => ({
      kind: 'dimension' as const,
      id,
      path: id,
      name,
      weight,
    })),
  };
  const dimensions = model.dimensions.map(({ id, name, method }) => ({
    kind: 'dimension' as const,
    id,
    path: id,
    name,
    method,
    parts: indicatorParts(model, ({ dimension }) => dimension === id),
  }));
  const groups = model.groups.map(({ id, name, method }) => {
    const parts = indicatorParts(model, ({ group }) => group === id);
    // The paths of indicators name their group; a group without any has only its id.
    const path = parts[0]?.path.split('.').slice(0, 2).join('.') ?? id;
    const by = method === undefined ? {} : { method };
    return { kind: 'group' as const, id, path, name, ...by, parts };
  });
  return [overall, ...dimensions, ...groups];
}

function indicatorParts(
  { indicators }: ModelRecord,
  belongs: (indicator: IndicatorRecord) => boolean,
): Part[] {
  return indicators
    .filter(belongs)
    .map(({ id, path, name, weight }) => ({ kind: 'indicator', id, path, name, weight }));
}
