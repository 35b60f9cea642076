import { aggregate, as } from '../../../sql/build.ts';
import type { Relation } from '../../../sql/tree.ts';
import type { Exactness } from '../../../vocabulary/exactness.ts';
import { z95 } from '../../../vocabulary/wilson.ts';
import { estimatedCount } from '../../numbers/interval.ts';
import type { Session } from '../../session.ts';
import { groupingValue } from '../frequency.ts';
import { estimateDistinct, wholeSample } from '../hash-sample.ts';
import type { SourceOrder } from '../order-in-source.ts';
import type { Found, ValuesFound } from '../values/values-found.ts';
import type { HashedValue } from '../weighted.ts';
import type { ScanSample } from './scan-sample.ts';

export interface DistinctOptions {
  readonly from: Relation;
  /** Cells that are not null. */
  readonly count: number;
  readonly order: SourceOrder | undefined;
  /** Count exactly even where repeats already rule uniqueness out. */
  readonly always: boolean;
}

export interface ScanDistinct {
  readonly value: number;
  readonly exactness: Exactness;
  readonly query: string;
}

/**
 * Distinct values of a near-unique column. Exact wherever uniqueness is still possible: neighbours
 * that strictly rise or fall prove it, otherwise the values are counted. A repeat in the sample
 * proves the opposite, and the share of hashes below the limit then gives the number (KMV), with a
 * relative standard error of 1/√k.
 */
export async function scanDistinct(
  session: Session,
  sampled: ScanSample,
  { from, count, order, always }: DistinctOptions,
): Promise<ScanDistinct> {
  const exact: Exactness = { kind: 'exact' };
  const { sample, top, column } = sampled;
  if (order !== undefined && order.direction !== 0 && order.strict && count > 0) {
    return { value: count, exactness: exact, query: order.query };
  }
  if (sample.limit === wholeSample) {
    return { value: sample.values.length, exactness: exact, query: sample.query };
  }
  const repeats = (top[0]?.count ?? 1) > 1;
  if (repeats && !always) return estimated(sampled, count);
  const value = groupingValue(column.name, column.physicalType);
  const distinct = { ...aggregate('count', value), distinct: true } as ReturnType<typeof aggregate>;
  const { rows, query } = await session.rows({ select: [as('distinct', distinct)], from });
  return { value: Number(rows[0]?.[0] ?? 0), exactness: exact, query };
}

function estimated({ sample }: ScanSample, count: number): ScanDistinct {
  const held = sample.values.length;
  const value = Math.min(count - 1, Math.round(estimateDistinct(held, sample.limit)));
  const reach = (z95 * value) / Math.sqrt(Math.max(1, held));
  return {
    value,
    exactness: {
      kind: 'approximate',
      low: Math.max(held, Math.floor(value - reach)),
      high: Math.min(count - 1, Math.ceil(value + reach)),
      confidence: 0.95,
      basis: 'kmv',
    },
    query: sample.query,
  };
}

/** What distinct values, the sample and the most frequent values say about repetition. */
export function repetitionFound(
  { sample, top }: ScanSample,
  { value: distinct, exactness, query }: ScanDistinct,
  { count, seed }: { readonly count: number; readonly seed: number },
): ValuesFound {
  if (distinct === count) return { safe: allUnique(count), query };
  const single = sample.values.filter((value) => value.count === 1).length;
  const most = (top[0]?.count ?? 1) / count;
  return {
    safe: {
      distinct: { value: distinct, of: count, exactness },
      uniqueness: { value: distinct / count, exactness: scaled(exactness, count) },
      singletons: singletonsFound(
        estimatedCount(single, sample.values.length, { of: distinct, seed }),
        {
          distinct,
          exactness,
        },
      ),
      topShare: { value: most, exactness: amongCandidates(most) },
      entropy: sampledEntropy(sample.values, { count, distinct, seed, exactness }),
    },
    query: sample.query,
  };
}

function allUnique(count: number): NonNullable<ValuesFound['safe']> {
  return {
    distinct: { value: count, of: count },
    uniqueness: count === 0 ? null : 1,
    singletons: { value: count, of: count },
    topShare: count === 0 ? null : 1 / count,
    entropy: count === 0 ? null : Math.log2(count),
  };
}

/** A share of the distinct values, of which there may be more or fewer than estimated. */
function singletonsFound(
  { value, of, exactness: drawn }: ReturnType<typeof estimatedCount>,
  { distinct, exactness }: { readonly distinct: number; readonly exactness: Exactness },
): Found {
  if (drawn.kind === 'exact' || exactness.kind === 'exact') return { value, of, exactness: drawn };
  const low = ((drawn.low ?? 0) / distinct) * (exactness.low ?? 0);
  const high = ((drawn.high ?? distinct) / distinct) * (exactness.high ?? distinct);
  return { value, of, exactness: { ...drawn, low, high } };
}

/** How far the number of distinct values may lie from its estimate. */
function reachOf(exactness: Exactness, distinct: number): number {
  if (exactness.kind === 'exact') return 0;
  const { low, high } = exactness;
  return Math.max(distinct - (low ?? distinct), (high ?? distinct) - distinct);
}

function scaled(exactness: Exactness, by: number): Exactness {
  if (exactness.kind === 'exact') return exactness;
  return { ...exactness, low: (exactness.low ?? 0) / by, high: (exactness.high ?? by) / by };
}

/** A more frequent value can only hide from the first rows and from the sample if it is rare. */
function amongCandidates(share: number): Exactness {
  const high = Math.max(share, 0.001);
  return { kind: 'approximate', low: share, high, confidence: 0.95, basis: 'repeated-candidates' };
}

/** H = log2 N − (1/N) Σ n·log2 n, the sum estimated from the sampled values. */
function sampledEntropy(
  values: readonly HashedValue[],
  {
    count,
    distinct,
    seed,
    exactness,
  }: {
    readonly count: number;
    readonly distinct: number;
    readonly seed: number;
    readonly exactness: Exactness;
  },
): Found {
  const n = values.length;
  const terms = values.map((value) => value.count * Math.log2(value.count));
  const mean = terms.reduce((sum, term) => sum + term, 0) / n;
  const spread = terms.reduce((sum, term) => sum + (term - mean) ** 2, 0) / Math.max(1, n - 1);
  const value = Math.log2(count) - (distinct * mean) / count;
  const reach =
    (z95 * distinct * Math.sqrt(spread / n)) / count +
    (mean * reachOf(exactness, distinct)) / count;
  return {
    value,
    exactness: {
      kind: 'sampled',
      n,
      low: Math.max(0, value - reach),
      high: Math.min(Math.log2(distinct), value + reach),
      confidence: 0.95,
      seed,
    },
  };
}
