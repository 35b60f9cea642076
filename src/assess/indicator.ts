import type { Fact, IndicatorResult } from '../vocabulary/assessment.ts';
import type { Phrase } from '../vocabulary/text.ts';
import { corners, type End, exactnessOf, valueAt } from './corners.ts';
import { enginePhrase, modelPhrase } from './engine-texts.ts';
import { type EvidenceKind, evidenceKinds, type FactPool, weakestKind } from './fact-pool.ts';
import type { Formula } from './formula.ts';
import type { AssessmentModel, Indicator, Way } from './model/assessment-model.ts';
import { normalise } from './normalisation.ts';

/**
 * What an indicator says about the subject of a pool. Never 0 or 100 for a missing answer, and
 * never NaN: without a finite number the status is `no-evidence` with a reason.
 */
export function judgeIndicator(
  model: AssessmentModel,
  indicator: Indicator,
  pool: FactPool,
): IndicatorResult {
  const { document, ways } = indicator;
  const unanswered = (status: 'not-applicable' | 'no-evidence', reason: Phrase) =>
    noScore(document.id, status, reason);
  if (ways.length === 0) return unanswered('no-evidence', enginePhrase('assess.not-implemented'));
  if (!applies(indicator, pool)) {
    return unanswered('not-applicable', notApplicable(model, indicator));
  }
  const way = ways.find(({ required }) => required.every((name) => isKnown(pool, name)));
  if (way === undefined) {
    return unanswered('no-evidence', modelPhrase(model, document.id, 'needs'));
  }
  const found = measure(indicator, way, pool);
  if (found === 'not-computable') {
    return unanswered('no-evidence', enginePhrase('assess.not-computable'));
  }
  if (found === 'empty') return emptyResult(model, indicator, way);
  return {
    ...answer(model, indicator, way, found),
    ...alternatives({ model, indicator, way, pool }, found),
  };
}

function noScore(
  id: string,
  status: 'not-applicable' | 'no-evidence',
  reason: Phrase,
): IndicatorResult {
  return {
    id,
    numerator: null,
    denominator: null,
    raw: null,
    score: null,
    status,
    reason,
    evidence: [],
  };
}

function isKnown(pool: FactPool, name: string): boolean {
  return pool.select(name).length > 0;
}

/** A question whose subject is unknown is asked. */
function applies({ applies: formula }: Indicator, pool: FactPool): boolean {
  if (formula === undefined || !formula.required.every((name) => isKnown(pool, name))) return true;
  return (
    formula.evaluate({ facts: (name) => pool.select(name).map(({ value }) => value) }) !== false
  );
}

function notApplicable(model: AssessmentModel, { document }: Indicator): Phrase {
  return document.notApplicable === undefined
    ? enginePhrase('assess.nothing-to-judge')
    : modelPhrase(model, document.id, 'not-applicable');
}

function emptyResult(model: AssessmentModel, indicator: Indicator, way: Way): IndicatorResult {
  const { id } = indicator.document;
  return way.document.whenEmpty === 'not-applicable'
    ? noScore(id, 'not-applicable', notApplicable(model, indicator))
    : noScore(id, 'no-evidence', modelPhrase(model, id, 'needs'));
}

interface Numbers {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly raw: number;
  readonly score: number;
}

interface Measured extends Numbers {
  readonly facts: readonly Fact[];
  /** Facts of the names that decide the status. */
  readonly deciding: readonly Fact[];
  readonly range?: { readonly raw: Ends; readonly score: Ends };
}

interface Ends {
  readonly low: number;
  readonly high: number;
}

function measure(
  indicator: Indicator,
  way: Way,
  pool: FactPool,
  preferred?: EvidenceKind,
): Measured | 'empty' | 'not-computable' {
  const facts = factsOf(way, pool, preferred);
  const centre = evaluate(indicator, way, facts);
  if (typeof centre === 'string') return centre;
  const all = corners(facts).map((ends) => evaluate(indicator, way, facts, ends));
  const known = all.filter((one): one is Numbers => typeof one !== 'string');
  const deciding = way.deciding.flatMap((name) => facts.get(name) ?? []);
  const others = [...facts.values()].flat().filter((fact) => !deciding.includes(fact));
  return {
    ...centre,
    facts: [...deciding, ...others],
    deciding,
    ...(known.length === 0 ? {} : { range: rangeOf([centre, ...known]) }),
  };
}

function factsOf(
  way: Way,
  pool: FactPool,
  preferred?: EvidenceKind,
): ReadonlyMap<string, readonly Fact[]> {
  const formulas = [way.numerator, way.denominator, way.raw];
  const names = formulas.flatMap((formula) => [
    ...(formula?.required ?? []),
    ...(formula?.optional ?? []),
  ]);
  return new Map([...new Set(names)].map((name) => [name, pool.select(name, preferred)]));
}

function rangeOf(all: readonly Numbers[]): { raw: Ends; score: Ends } {
  const ends = (values: readonly number[]) => ({
    low: Math.min(...values),
    high: Math.max(...values),
  });
  return { raw: ends(all.map(({ raw }) => raw)), score: ends(all.map(({ score }) => score)) };
}

function evaluate(
  indicator: Indicator,
  way: Way,
  facts: ReadonlyMap<string, readonly Fact[]>,
  ends: ReadonlyMap<string, End> = new Map(),
): Numbers | 'empty' | 'not-computable' {
  const values = (name: string) =>
    (facts.get(name) ?? []).map((fact) => valueAt(fact, ends.get(name) ?? 'value'));
  const number = (formula: Formula | undefined, variables: Record<string, number> = {}) => {
    const result = formula?.evaluate({ facts: values, variables });
    return typeof result === 'number' ? result : null;
  };
  const numerator = number(way.numerator);
  const denominator = number(way.denominator);
  if (way.denominator !== undefined && denominator === 0) return 'empty';
  const parts = {
    ...(numerator === null ? {} : { numerator }),
    ...(denominator === null ? {} : { denominator }),
  };
  const raw = way.raw === undefined ? quotient(numerator, denominator) : number(way.raw, parts);
  if (raw === null) return 'not-computable';
  const score = scoreOf(indicator, raw, parts);
  return score === null ? 'not-computable' : { numerator, denominator, raw, score };
}

function quotient(numerator: number | null, denominator: number | null): number | null {
  if (numerator === null || denominator === null) return null;
  const raw = numerator / denominator;
  return Number.isFinite(raw) ? raw : null;
}

function scoreOf(
  { document, scoreFormula }: Indicator,
  raw: number,
  parts: { numerator?: number; denominator?: number },
): number | null {
  const { score } = document;
  if (score === undefined) return null;
  if (score.method !== 'formula') return normalise(raw, score);
  const variables = { numerator: Number.NaN, denominator: Number.NaN, ...parts, raw };
  const result = scoreFormula?.evaluate({ facts: () => [], variables });
  return typeof result === 'number' ? Math.min(100, Math.max(0, result)) : null;
}

function answer(
  model: AssessmentModel,
  indicator: Indicator,
  way: Way,
  found: Measured,
): IndicatorResult {
  const { numerator, denominator, raw, score, facts, range } = found;
  const status = weakestKind(found.deciding);
  const proxy = proxyOf(model, indicator, way, found, status);
  return {
    id: indicator.document.id,
    numerator,
    denominator,
    raw,
    score,
    ...(range === undefined
      ? {}
      : { interval: range.score, exactness: exactnessOf(facts, range.raw) }),
    status,
    ...(proxy === undefined ? {} : { proxy }),
    evidence: facts.map(({ id }) => id),
  };
}

/** A weaker kind of evidence than the question asks for is usable, and says so. */
function proxyOf(
  model: AssessmentModel,
  { document, ways }: Indicator,
  way: Way,
  { facts }: Measured,
  status: EvidenceKind,
): Phrase | undefined {
  if (way.document.proxy !== undefined) {
    return modelPhrase(model, document.id, 'proxy', ways.indexOf(way));
  }
  const marked = facts.find(({ proxy }) => proxy !== undefined);
  if (marked?.proxy !== undefined) return marked.proxy;
  const accepted = Math.max(...document.evidence.map((kind) => evidenceKinds.indexOf(kind)));
  if (status === 'measured' || evidenceKinds.indexOf(status) <= accepted) return undefined;
  return enginePhrase(`assess.${status}-only`);
}

interface Asked {
  readonly model: AssessmentModel;
  readonly indicator: Indicator;
  readonly way: Way;
  readonly pool: FactPool;
}

/** The kinds of evidence that lost to a better one, and whether they disagree with it. */
function alternatives(
  { model, indicator, way, pool }: Asked,
  best: Measured,
): Pick<IndicatorResult, 'also'> {
  const present = new Set(way.deciding.flatMap((name) => [...pool.kinds(name)]));
  const used = new Set(best.deciding.map(({ status }) => status));
  const lost = evidenceKinds.filter((kind) => present.has(kind) && !used.has(kind));
  const also = lost.flatMap((kind) => {
    const other = measure(indicator, way, pool, kind);
    if (typeof other === 'string') return [];
    const apart = Math.abs(other.score - best.score);
    return [{ status: kind, raw: other.raw, disagrees: apart > model.document.disagreement }];
  });
  return also.length === 0 ? {} : { also };
}
