import { gravest } from '../../vocabulary/change-level.ts';
import type { ColumnReport, Distribution } from '../../vocabulary/reports/column-report.ts';
import type { Shift } from '../../vocabulary/reports/diff-report.ts';
import { levelOf, thresholds } from '../thresholds.ts';
import { type DriftCode, phrase } from '../words.ts';
import { type Distance, inCommonBins, type PairedCounts } from './common-bins.ts';
import { type Categories, inCommonCategories } from './common-categories.ts';
import type { Bins, Knot } from './cumulative.ts';
import {
  distanceByChance,
  jensenShannon,
  populationStability,
  stabilityByChance,
} from './divergence.ts';
import { numberOf } from './number-of.ts';

/** A value of a larger share makes a step that quantiles do not show. */
const rarelyRepeated = 0.02;

type Side = Pick<ColumnReport, 'type' | 'distribution' | 'measures' | 'masks'>;

/**
 * How far the distribution of a column moved between two documents. Of values that a document
 * withholds nothing is computed, not even a statistic: there the shares of their shapes are compared, as
 * far as both documents show these.
 */
export function shiftOf(before: Side, after: Side): Shift {
  const [a, b] = [before.distribution, after.distribution];
  const kinds = [a.kind, b.kind];
  if (kinds.includes('withheld')) return shiftOfShapes(before, after);
  if (kinds.includes('empty')) return incomparable('drift.empty');
  if (kinds.includes('unique')) return incomparable('drift.unique');
  if (a.kind === 'histogram' || b.kind === 'histogram' || bothNumbers(a, b)) {
    return shiftOfBins(binsOf(before), binsOf(after));
  }
  const [from, to] = [categoriesOf(before), categoriesOf(after)];
  if (from === undefined || to === undefined) return incomparable('drift.kinds-differ');
  const { counts, exact } = inCommonCategories(from, to);
  return compared(counts, { exactness: exact ? 'exact' : 'least' });
}

function shiftOfShapes(before: Side, after: Side): Shift {
  const [a, b] = [shapesOf(before), shapesOf(after)];
  if (a === undefined || b === undefined) return incomparable('drift.withheld');
  const { counts, exact } = inCommonCategories(a, b);
  return compared(counts, { of: 'shapes', exactness: exact ? 'exact' : 'least' });
}

/** Shapes that enough cells share to be shown; all others are lumped. */
function shapesOf({ masks, measures }: Side): Categories | undefined {
  if (masks.length === 0) return undefined;
  const top = masks.map(({ mask, count }) => ({ value: mask, count }));
  return { top, others: Math.max(0, filled(measures) - sum(top.map(({ count }) => count))) };
}

function shiftOfBins(before: Bins | undefined, after: Bins | undefined): Shift {
  if (before === undefined || after === undefined) return incomparable('drift.kinds-differ');
  const { counts, distance, exact } = inCommonBins(before, after);
  return compared(counts, { exactness: exact ? 'exact' : 'interpolated', distance });
}

function incomparable(code: DriftCode): Shift {
  return { kind: 'not-comparable', reason: phrase(code) };
}

type Compared = Extract<Shift, { readonly kind: 'compared' }>;

function compared(
  { before, after }: PairedCounts,
  how: {
    readonly exactness: Compared['exactness'];
    readonly distance?: Distance;
    readonly of?: Compared['of'];
  },
): Shift {
  const counted = { before: sum(before), after: sum(after) };
  if (counted.before === 0 || counted.after === 0) return incomparable('drift.empty');
  const bins = before.filter((count, bin) => count > 0 || (after[bin] ?? 0) > 0).length;
  const figures = {
    psi: populationStability(...occupied(before, after)),
    jensenShannon: jensenShannon(before, after),
    ...(how.distance === undefined ? {} : { kolmogorovSmirnov: how.distance }),
    chance: {
      psi: stabilityByChance(counted, bins),
      kolmogorovSmirnov: distanceByChance(counted),
    },
  };
  return {
    kind: 'compared',
    of: how.of ?? 'values',
    counted: { before: Math.round(counted.before), after: Math.round(counted.after) },
    bins,
    ...figures,
    exactness: how.exactness,
    level: levelOfShift(figures),
  };
}

/** A bin that is empty on both sides is none. */
function occupied(before: readonly number[], after: readonly number[]): [number[], number[]] {
  const used = before.map((count, bin) => count > 0 || (after[bin] ?? 0) > 0);
  return [before.filter((_, bin) => used[bin]), after.filter((_, bin) => used[bin])];
}

/** Any measure may raise the alarm, but none that chance alone would. */
function levelOfShift(
  figures: Pick<Compared, 'psi' | 'jensenShannon' | 'kolmogorovSmirnov' | 'chance'>,
): Compared['level'] {
  const { psi, jensenShannon: divergence, kolmogorovSmirnov: distance, chance } = figures;
  const byIndex = gravest([
    levelOf(psi, thresholds.psi),
    levelOf(divergence, thresholds.jensenShannon),
  ]);
  const apart = distance?.value ?? 0;
  return gravest([
    psi > chance.psi ? byIndex : 'none',
    apart > chance.kolmogorovSmirnov ? levelOf(apart, thresholds.kolmogorovSmirnov) : 'none',
  ]);
}

function bothNumbers(a: Distribution, b: Distribution): boolean {
  const number = (of: Distribution) => of.kind === 'constant' && numberOf(of.value) !== undefined;
  return number(a) && number(b);
}

function binsOf({ distribution, measures }: Side): Bins | undefined {
  if (distribution.kind === 'constant') {
    const value = numberOf(distribution.value);
    const count = filled(measures);
    return value === undefined ? undefined : { edges: [value, value], counts: [count] };
  }
  if (distribution.kind !== 'histogram') return undefined;
  const edges = distribution.edges.map(numberOf);
  const known = edges.filter((edge) => edge !== undefined);
  if (known.length !== edges.length) return undefined;
  return { edges: known, counts: distribution.counts, quantiles: quantilesOf(measures) };
}

const quantileShares = {
  p1: 0.01,
  p5: 0.05,
  p25: 0.25,
  median: 0.5,
  p75: 0.75,
  p95: 0.95,
  p99: 0.99,
} as const;

/** Of values that repeat, a quantile says where they are and not how many lie below: none then. */
function quantilesOf(measures: ColumnReport['measures']): readonly Knot[] {
  const repeated = measures.topShare?.value;
  if (typeof repeated !== 'number' || repeated > rarelyRepeated) return [];
  return Object.entries(quantileShares).flatMap(([name, share]) => {
    const place = numberOf(measures[name]?.value ?? '');
    return place === undefined ? [] : [{ place, share }];
  });
}

function categoriesOf({ distribution, measures }: Side) {
  if (distribution.kind === 'categories') return distribution;
  if (distribution.kind !== 'constant') return undefined;
  return { top: [{ value: distribution.value, count: filled(measures) }], others: 0 };
}

function filled(measures: ColumnReport['measures']): number {
  const value = measures.count?.value;
  return typeof value === 'number' ? value : 0;
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
