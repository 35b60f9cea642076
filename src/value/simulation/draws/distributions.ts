import type { Spread } from '../../../vocabulary/value/calculation.ts';
import { drawNormal, normalP90, normalQuantile } from './normal.ts';
import type { Random } from './random.ts';

/** A spread in binary64: its ends (P10 and P90 of a lognormal one) and its most likely value. */
export interface Distribution {
  readonly kind: Spread['distribution'];
  readonly low: number;
  readonly mode: number;
  readonly high: number;
}

/** What a declared spread around a most likely value says. A lognormal one follows from its ends. */
export function distributionOf({ distribution, low, high }: Spread, mode: string): Distribution {
  return { kind: distribution, low: Number(low), mode: Number(mode), high: Number(high) };
}

/** How one draw is made; each kind takes the random numbers it needs, in a fixed order. */
export function samplerOf(of: Distribution): (random: Random) => number {
  if (of.kind === 'triangular') return (random) => triangularQuantile(of, random.uniform());
  if (of.kind === 'lognormal') return (random) => lognormalOf(of, drawNormal(random));
  const { low, high } = of;
  const [first, second] = pertShapes(of).map(gammaSampler);
  if (first === undefined || second === undefined) throw new Error('bug: PERT has two shapes');
  return (random) => {
    const left = first(random);
    return low + ((high - low) * left) / (left + second(random));
  };
}

/** The value that a share of the distribution lies below; of a PERT one right to about 8 digits. */
export function quantileOf(of: Distribution, share: number): number {
  if (of.kind === 'triangular') return triangularQuantile(of, share);
  if (of.kind === 'lognormal') return lognormalOf(of, normalQuantile(share));
  return pertQuantile(of, share);
}

/** The inverse of the distribution function: a + √(u(b−a)(c−a)) below the mode c, and so from b. */
export function triangularQuantile(
  { low, mode, high }: Pick<Distribution, 'low' | 'mode' | 'high'>,
  share: number,
): number {
  const width = high - low;
  if (share < (mode - low) / width) return low + Math.sqrt(share * width * (mode - low));
  return high - Math.sqrt((1 - share) * width * (high - mode));
}

/** exp(μ + σz), with μ and σ such that low and high are P10 and P90. */
function lognormalOf({ low, high }: Distribution, z: number): number {
  const center = (Math.log(low) + Math.log(high)) / 2;
  return Math.exp(center + ((Math.log(high) - Math.log(low)) / (2 * normalP90)) * z);
}

/** α and β of the beta distribution of a PERT: 1 + 4(c−a)/(b−a) and 1 + 4(b−c)/(b−a). */
export function pertShapes({ low, mode, high }: Distribution): readonly [number, number] {
  const width = high - low;
  return [1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width];
}

/** Gamma draws of a shape of at least 1 by rejection (Marsaglia and Tsang 2000). */
function gammaSampler(shape: number): (random: Random) => number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return (random) => {
    for (;;) {
      const z = drawNormal(random);
      const cube = (1 + c * z) ** 3;
      const share = random.uniform();
      if (cube > 0 && Math.log(share) < 0.5 * z * z + d - d * cube + d * Math.log(cube))
        return d * cube;
    }
  };
}

const slices = 8192;

/**
 * Sums the density in slices of the angle θ with x = sin²θ, in which it is smooth up to both ends
 * whatever the shapes, and goes to the share within the slice where it falls.
 */
function pertQuantile(of: Distribution, share: number): number {
  const [alpha, beta] = pertShapes(of);
  const slice = Math.PI / 2 / slices;
  const masses = Array.from({ length: slices }, (_, at) => {
    const angle = (at + 0.5) * slice;
    return Math.sin(angle) ** (2 * alpha - 1) * Math.cos(angle) ** (2 * beta - 1);
  });
  let left = share * masses.reduce((sum, mass) => sum + mass, 0);
  const at = masses.findIndex((mass) => {
    left -= mass;
    return left <= 0;
  });
  const within = 1 + left / (masses[at] ?? 1);
  return of.low + (of.high - of.low) * Math.sin((at + within) * slice) ** 2;
}
