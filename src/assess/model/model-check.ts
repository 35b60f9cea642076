import {
  ahpWeights,
  isReciprocal,
  largestAhpMatrix,
} from '../../vocabulary/pairwise-comparison.ts';
import type { Problem } from '../../vocabulary/problem.ts';
import { nearestOrDash } from '../../words/nearest.ts';
import * as problems from './model-problems.ts';
import type { Combination, ModelDocument, Scoring, Weighting } from './model-schema.ts';
import type { ModelText, Path } from './model-text.ts';

/** What the schema cannot say: references, weights, scales and comparison matrices. */
export function checkDocument(document: ModelDocument, text: ModelText): Problem[] {
  const check = { document, text };
  return [
    ...duplicates(check),
    ...references(check),
    ...weights(check),
    ...grades(check),
    ...document.indicators.flatMap((_, i) => indicatorFaults(check, i)),
    ...nodes(check).flatMap((node) => nodeFaults(node, text)),
  ];
}

interface Check {
  readonly document: ModelDocument;
  readonly text: ModelText;
}

const lists = ['dimensions', 'groups', 'gates', 'indicators'] as const;

function duplicates({ document, text }: Check): Problem[] {
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return document[list].flatMap(({ id }, i) => {
      const twice = seen.has(id);
      seen.add(id);
      return twice ? [problems.idTwice({ id }, text.where([list, i, 'id']))] : [];
    });
  });
}

function references({ document, text }: Check): Problem[] {
  const ids = (list: 'dimensions' | 'groups' | 'indicators') => document[list].map(({ id }) => id);
  const unknown = (id: string | undefined, known: readonly string[], path: Path) =>
    id === undefined || known.includes(id)
      ? []
      : [problems.idUnknown({ id, allowed: nearestOrDash(id, known) }, text.where(path))];
  return [
    ...document.groups.flatMap(({ dimension }, i) =>
      unknown(dimension, ids('dimensions'), ['groups', i, 'dimension']),
    ),
    ...document.indicators.flatMap(({ group }, i) =>
      unknown(group, ids('groups'), ['indicators', i, 'group']),
    ),
    ...document.gates.flatMap(({ indicator }, i) =>
      unknown(indicator, ids('indicators'), ['gates', i, 'indicator']),
    ),
  ];
}

function weights({ document, text }: Check): Problem[] {
  const total = (list: readonly { readonly weight: number }[]) =>
    list.reduce((sum, { weight }) => sum + weight, 0);
  const overall =
    total(document.dimensions) > 0
      ? []
      : [problems.weightsZero({ id: document.id }, text.where(['dimensions']))];
  const below = document.dimensions.flatMap(({ id }, i) =>
    total(indicatorsOf(document, id)) > 0
      ? []
      : [problems.weightsZero({ id }, text.where(['dimensions', i]))],
  );
  return [...overall, ...below];
}

function indicatorsOf(document: ModelDocument, dimension: string) {
  const groups = document.groups.filter((group) => group.dimension === dimension);
  return document.indicators.filter(({ group }) => groups.some(({ id }) => id === group));
}

function grades({ document, text }: Check): Problem[] {
  const { A, B, C } = document.grades;
  return A > B && B > C ? [] : [problems.gradesOrder({}, text.where(['grades']))];
}

function indicatorFaults({ document, text }: Check, i: number): Problem[] {
  const indicator = document.indicators[i];
  if (indicator === undefined) return [];
  const { id, ways, score } = indicator;
  const path: Path = ['indicators', i];
  const faults: Problem[] = [];
  if (ways !== undefined && score === undefined) {
    faults.push(problems.scoreMissing({ id }, text.where(path)));
  }
  if (score !== undefined && !hasLength(score)) {
    faults.push(problems.scaleEmpty({ id }, text.where([...path, 'score'])));
  }
  for (const [w, way] of (ways ?? []).entries()) {
    const measured = way.raw ?? (way.numerator && way.denominator);
    if (measured === undefined) {
      faults.push(problems.rawMissing({ id }, text.where([...path, 'ways', w])));
    }
  }
  return faults;
}

/** L = U is an error of the assessment model, not a score. */
function hasLength(score: Scoring): boolean {
  if (score.method === 'benefit' || score.method === 'cost') return score.low < score.high;
  if (score.method !== 'interval') return true;
  const { a, b, c, d } = score;
  return a <= b && b <= c && c <= d && a < d;
}

interface Node {
  readonly path: Path;
  readonly combination: Combination;
  readonly weighting: Weighting;
  readonly children: readonly string[];
  readonly mayUseEntropy: boolean;
}

function nodes({ document }: Check): Node[] {
  const dimensionNodes = document.dimensions.map((dimension, i) => ({
    ...dimension,
    path: ['dimensions', i],
    children:
      dimension.over === 'indicators'
        ? indicatorsOf(document, dimension.id).map(({ id }) => id)
        : document.groups.filter((g) => g.dimension === dimension.id).map(({ id }) => id),
    mayUseEntropy: dimension.over === 'indicators',
  }));
  const groupNodes = document.groups.map((group, i) => ({
    ...group,
    path: ['groups', i],
    children: document.indicators.filter((x) => x.group === group.id).map(({ id }) => id),
    mayUseEntropy: false,
  }));
  const children = document.dimensions.map(({ id }) => id);
  return [
    { ...document, path: [], children, mayUseEntropy: false },
    ...dimensionNodes,
    ...groupNodes,
  ];
}

function nodeFaults(node: Node, text: ModelText): Problem[] {
  const faults: Problem[] = [];
  const { combination, weighting, path } = node;
  if (combination.method === 'fuzzy' && !descends(combination.centres)) {
    faults.push(problems.centresOrder({}, text.where([...path, 'combination'])));
  }
  const where = text.where([...path, 'weighting']);
  if (weighting.method === 'entropy' && !node.mayUseEntropy) {
    faults.push(problems.entropyPlace({}, where));
  }
  if (weighting.method === 'ahp') faults.push(...ahpFaults(weighting, node.children, where));
  return faults;
}

function descends(values: readonly number[]): boolean {
  return values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
}

function ahpFaults(
  { of, matrix }: Extract<Weighting, { method: 'ahp' }>,
  children: readonly string[],
  where: Problem['where'],
): Problem[] {
  const strangers = of.filter((id) => !children.includes(id));
  if (strangers.length > 0) {
    return strangers.map((id) =>
      problems.idUnknown({ id, allowed: nearestOrDash(id, children) }, where),
    );
  }
  const square = matrix.length === of.length && matrix.every((row) => row.length === of.length);
  if (!square || matrix.length > largestAhpMatrix || of.length !== children.length) {
    return [problems.ahpShape({}, where)];
  }
  if (!isReciprocal(matrix)) return [problems.ahpReciprocal({}, where)];
  const { accepted, consistencyRatio } = ahpWeights(matrix);
  return accepted
    ? []
    : [problems.ahpInconsistent({ ratio: Number(consistencyRatio.toFixed(6)) }, where)];
}
