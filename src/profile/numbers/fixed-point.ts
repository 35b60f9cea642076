import type { Cell } from '../../engine/engine.ts';
import { as, binary, call, cast, literal, sumOf } from '../../sql/build.ts';
import type { Expression, Projection } from '../../sql/tree.ts';
import type { Exactness } from '../../vocabulary/exactness.ts';
import type { Moments } from './moments.ts';

/**
 * Moments without floating sums: numbers are centred and scaled by powers of two to whole
 * numbers, whose sums of powers are exact in any order. The finer grid is for the sum (52 bits
 * over the range), the next for the variance (30 bits), the coarse one for the third and fourth
 * moments (15 bits), so that no power leaves 64 bits.
 */
export interface FixedPoint {
  readonly centre: number;
  readonly steps: { readonly sum: number; readonly square: number; readonly fourth: number };
}

/**
 * The grid for numbers between two bounds around a centre; null where they do not vary. The centre is
 * a multiple of the range's own power of two, so that a few more rows keep the grid, and with it what
 * is known of the others on it; at most one bit of the range is lost by that.
 */
export function fixedPoint(low: number, high: number, near: number): FixedPoint | null {
  const within = Math.min(high, Math.max(low, near));
  const range = high - low;
  const unit = range > 0 && Number.isFinite(range) ? 2 ** Math.ceil(Math.log2(range)) : 0;
  const centre = unit > 0 ? Math.round(within / unit) * unit : within;
  const reach = Math.max(high - centre, centre - low);
  if (!(reach > 0) || !Number.isFinite(reach)) return null;
  const exponent = Math.ceil(Math.log2(reach));
  const step = (bits: number) => 2 ** Math.max(-1000, exponent - bits);
  return { centre, steps: { sum: step(52), square: step(30), fourth: step(15) } };
}

/** The sums that `momentsFromSums` reads, over a finite number or null. */
export function momentProjections(
  number: Expression,
  { centre, steps }: FixedPoint,
): readonly Projection[] {
  const centred = binary('-', number, literal(centre));
  const onGrid = (step: number) =>
    cast(call('round', binary('/', centred, literal(step))), 'integer');
  const square = onGrid(steps.square);
  const fourth = onGrid(steps.fourth);
  const squared = binary('*', fourth, fourth);
  return [
    as('s0', sumOf(onGrid(steps.sum))),
    as('s1', sumOf(square)),
    as('s2', sumOf(binary('*', square, square))),
    as('f1', sumOf(fourth)),
    as('f2', sumOf(squared)),
    as('f3', sumOf(binary('*', squared, fourth))),
    as('f4', sumOf(binary('*', squared, squared))),
  ].map(({ as: name, value }) => as(name, cast(value, 'text')));
}

/** Moments with the proven bounds that the rounding to the grids leaves. */
export interface BoundedMoments extends Moments {
  readonly exactness: Readonly<Record<keyof Moments, Exactness>>;
}

/** Population moments of `count` numbers from their sums on the grid. */
export function momentsFromSums(
  row: ReadonlyMap<string, Cell>,
  count: number,
  { centre, steps }: FixedPoint,
): BoundedMoments {
  const n = BigInt(count);
  const at = (name: string) => BigInt(String(row.get(name) ?? 0));
  const offset = ratio(at('s0'), n) * steps.sum;
  const variance = ratio(n * at('s2') - at('s1') ** 2n, n * n) * steps.square ** 2;
  const [f1, f2, f3, f4] = [at('f1'), at('f2'), at('f3'), at('f4')];
  const second = ratio(n * f2 - f1 ** 2n, n ** 2n);
  const third = ratio(n ** 2n * f3 - 3n * n * f1 * f2 + 2n * f1 ** 3n, n ** 3n);
  const fourth = ratio(
    n ** 3n * f4 - 4n * n ** 2n * f1 * f3 + 6n * n * f1 ** 2n * f2 - 3n * f1 ** 4n,
    n ** 4n,
  );
  const varies = second > 0;
  const moments: Moments = {
    sum: centre * count + offset * count,
    mean: centre + offset,
    variance,
    skewness: varies ? third / second ** 1.5 : null,
    kurtosis: varies ? fourth / second ** 2 : null,
  };
  return { ...moments, exactness: bounds(moments, count, steps, Math.sqrt(second)) };
}

/** The quotient of two whole numbers as the nearest double can be, without leaving its range. */
function ratio(numerator: bigint, denominator: bigint): number {
  const scale = 2n ** 64n;
  const whole = numerator / denominator;
  const rest = ((numerator % denominator) * scale) / denominator;
  return Number(whole) + Number(rest) / 2 ** 64;
}

/**
 * Rounding moves each number by at most half a step, so by Minkowski's inequality the standard
 * deviation moves by at most half a step, and the higher norms by at most one. Bounds are offsets.
 */
function bounds(
  moments: Moments,
  count: number,
  steps: FixedPoint['steps'],
  deviationInSteps: number,
): BoundedMoments['exactness'] {
  const halfStep = steps.square / 2;
  const deviation = Math.sqrt(moments.variance);
  const meanError = steps.sum / 2 + 2 ** -52 * Math.abs(moments.mean);
  const varianceError = 2 * deviation * halfStep + halfStep ** 2 + 2 ** -50 * moments.variance;
  const relative = deviationInSteps > 0 ? 1 / deviationInSteps : 1;
  const skewError = 3 * relative * (1 + relative) ** 2 * (1 + Math.abs(moments.skewness ?? 0));
  const kurtosisError = (moments.kurtosis ?? 0) * ((1 + relative) ** 8 - 1);
  const within = (value: number, error: number): Exactness => ({
    kind: 'approximate',
    low: value - error,
    high: value + error,
    confidence: 1,
    basis: 'fixed-point',
  });
  return {
    sum: within(0, meanError * count),
    mean: within(0, meanError),
    variance: within(0, varianceError),
    skewness: within(moments.skewness ?? 0, skewError),
    kurtosis: within(moments.kurtosis ?? 0, kurtosisError),
  };
}
