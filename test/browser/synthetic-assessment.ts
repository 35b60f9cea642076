import type {
  Assessment,
  CombinedScore,
  Grade,
  IndicatorResult,
} from '../../src/vocabulary/assessment.ts';
import type { ModelRecord } from '../../src/vocabulary/reports/model-record.ts';
import type { Random } from './random.ts';

type Indicator = ModelRecord['indicators'][number];

export interface AssessmentWish {
  /** Aimed score of each dimension. */
  readonly aims: Readonly<Record<string, number>>;
  /** Chance that an indicator has no evidence. */
  readonly gaps: number;
  /** Gates that are not open, with the code of the reason. */
  readonly gates?: Readonly<Record<string, 'closed' | 'unknown'>>;
}

/** An assessment that is consistent in itself: scores combine as the model says. */
export function syntheticAssessment(
  model: ModelRecord,
  wish: AssessmentWish,
  random: Random,
): Assessment {
  const indicators = model.indicators.map((indicator) => resultOf(indicator, wish, random));
  const score = (of: readonly Indicator[]) => combine(of, indicators);
  const dimensions = byId(model.dimensions, ({ id }) =>
    score(model.indicators.filter((one) => one.dimension === id)),
  );
  return {
    overall: combineDimensions(model, dimensions),
    dimensions,
    groups: byId(model.groups, ({ id }) =>
      score(model.indicators.filter((one) => one.group === id)),
    ),
    indicators,
    gates: model.gates.map(({ id }) => gateOf(id, wish.gates?.[id] ?? 'open')),
  };
}

function gateOf(id: string, state: 'open' | 'closed' | 'unknown') {
  return { id, state, reason: { code: `gate.${id}.${state}`, params: {} }, evidence: [] };
}

function resultOf(indicator: Indicator, wish: AssessmentWish, random: Random): IndicatorResult {
  const { id } = indicator;
  const nothing = { id, numerator: null, denominator: null, raw: null, score: null, evidence: [] };
  if (!indicator.implemented) {
    return { ...nothing, status: 'no-evidence', reason: { code: 'not-implemented', params: {} } };
  }
  if (id === 'R4.2') {
    return { ...nothing, status: 'not-applicable', reason: { code: 'nothing-leaves', params: {} } };
  }
  if (random.next() < wish.gaps) {
    return { ...nothing, status: 'no-evidence', reason: { code: 'ask.owner', params: {} } };
  }
  return scored(indicator, wish, random);
}

function scored(
  { id, dimension, polarity }: Indicator,
  wish: AssessmentWish,
  random: Random,
): IndicatorResult {
  const aim = wish.aims[dimension] ?? 75;
  const score = Math.min(100, Math.max(0, aim + (random.next() - 0.5) * 36));
  const denominator = random.one([17, 42, 4_812_377, 11_960_842, 178_822_905]);
  const share = polarity === 'higher-is-better' ? score / 100 : 1 - score / 100;
  const numerator = Math.round(denominator * share);
  const evidence = [`ev-${id}`, `ev-${id}-total`];
  const base = { id, numerator, denominator, raw: numerator / denominator, score, evidence };
  if (id === 'Q3.1') return { ...base, ...sampled(score) };
  if (id === 'Q2.2') {
    return { ...base, status: 'measured', proxy: { code: 'proxy.no-roster', params: {} } };
  }
  if (id === 'Q4.2') {
    return {
      ...base,
      status: 'measured',
      also: [{ status: 'declared', raw: 0.999, disagrees: true }],
    };
  }
  return { ...base, status: 'QV'.includes(id.slice(0, 1)) ? 'measured' : random.one(kinds) };
}

const kinds = ['measured', 'declared', 'declared', 'documented'] as const;

function sampled(score: number) {
  const [low, high] = [Math.max(0, score - 10.8), Math.min(100, score + 4.8)];
  return {
    numerator: 46,
    denominator: 50,
    status: 'measured',
    interval: { low, high },
    exactness: {
      kind: 'sampled',
      n: 50,
      low: low / 100,
      high: high / 100,
      confidence: 0.95,
      seed: 20260701,
    },
  } as const;
}

function combine(of: readonly Indicator[], results: readonly IndicatorResult[]): CombinedScore {
  const byIndicator = new Map(results.map((result) => [result.id, result]));
  const applicable = of.filter(({ id }) => byIndicator.get(id)?.status !== 'not-applicable');
  const known = applicable.filter(({ id }) => byIndicator.get(id)?.score !== null);
  const weightOf = (list: readonly Indicator[]) => list.reduce((sum, one) => sum + one.weight, 0);
  const mean = (read: (result: IndicatorResult | undefined) => number) =>
    known.reduce((sum, one) => sum + one.weight * read(byIndicator.get(one.id)), 0) /
    weightOf(known);
  const coverage = applicable.length === 0 ? null : weightOf(known) / weightOf(applicable);
  if (known.length === 0) return { score: null, coverage, grade: null, capped: false };
  const score = mean((result) => result?.score ?? 0);
  const low = mean((result) => result?.interval?.low ?? result?.score ?? 0);
  const high = mean((result) => result?.interval?.high ?? result?.score ?? 0);
  return graded(score, coverage ?? 0, low === high ? undefined : { low, high });
}

function combineDimensions(
  model: ModelRecord,
  dimensions: Readonly<Record<string, CombinedScore>>,
): CombinedScore {
  const parts = model.dimensions.flatMap(({ id, weight }) => {
    const of = dimensions[id];
    return of === undefined || of.score === null ? [] : [{ weight, of, score: of.score }];
  });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return { score: null, coverage: null, grade: null, capped: false };
  const mean = (read: (part: (typeof parts)[number]) => number) =>
    parts.reduce((sum, part) => sum + part.weight * read(part), 0) / total;
  return graded(
    mean(({ score }) => score),
    mean(({ of }) => of.coverage ?? 0),
    {
      low: mean(({ of, score }) => of.interval?.low ?? score),
      high: mean(({ of, score }) => of.interval?.high ?? score),
    },
  );
}

function graded(
  score: number,
  coverage: number,
  interval: { low: number; high: number } | undefined,
): CombinedScore {
  const own = gradeOf(score);
  const capped = coverage < 0.6 && own < 'C';
  const grade = capped ? 'C' : own;
  const ends = interval === undefined ? [] : [gradeOf(interval.low), gradeOf(interval.high)];
  const possibly = capped ? undefined : ends.find((end) => end !== own);
  return {
    score,
    coverage,
    grade,
    capped,
    ...(interval === undefined ? {} : { interval }),
    ...(possibly === undefined ? {} : { possibly }),
  };
}

function gradeOf(score: number): Grade {
  if (score >= 85) return 'A';
  if (score >= 70) return 'B';
  return score >= 55 ? 'C' : 'D';
}

function byId<T extends { readonly id: string }, R>(
  list: readonly T[],
  make: (one: T) => R,
): Record<string, R> {
  return Object.fromEntries(list.map((one) => [one.id, make(one)]));
}
