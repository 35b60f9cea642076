import { type Estimate, Exact, estimate } from '../../vocabulary/value/money.ts';
import type { Random } from '../simulation/draws/random.ts';

/** What every coalition of players earns. */
export interface Game {
  readonly players: number;
  /** Income of the players with a 1; nought for none of them. */
  readonly worth: (members: Uint8Array) => Exact;
}

/** Above it the number of coalitions, 2ⁿ, is too large to ask each. */
export const mostExactPlayers = 12;

/**
 * The Shapley value of each player: the mean of what joining adds, over all orders of joining.
 * Every coalition is asked once; coalitions are sets of bits. @throws Error above 12 players
 */
export function exactShapley({ players, worth }: Game): readonly Exact[] {
  if (players > mostExactPlayers) throw new Error(`bug: ${players} players are too many`);
  const worths = Array.from({ length: 2 ** players }, (_, coalition) =>
    worth(Uint8Array.from({ length: players }, (_, player) => (coalition >> player) & 1)),
  );
  const orders = factorial(players);
  return Array.from({ length: players }, (_, player) => {
    const sum = worths.reduce((total, without, coalition) => {
      if ((coalition >> player) & 1) return total;
      const added = (worths[coalition | (1 << player)] ?? without).minus(without);
      if (added.isZero()) return total;
      const size = bitsIn(coalition);
      return total.plus(added.times(factorial(size) * factorial(players - 1 - size)));
    }, new Exact(0));
    return sum.dividedBy(orders);
  });
}

export interface SampledShare {
  readonly share: Estimate;
  /** Half the width of the 95 % interval of the mean. */
  readonly error: number;
}

/**
 * Estimates of the same from some random orders of joining (Castro, Gómez and Tejada 2009). The
 * estimates, too, sum to the worth of all players, up to rounding.
 */
export function sampledShapley(
  { players, worth }: Game,
  { random, samples }: { readonly random: Random; readonly samples: number },
): readonly SampledShare[] {
  const sums = new Float64Array(players);
  const squares = new Float64Array(players);
  const order = Array.from({ length: players }, (_, player) => player);
  for (let sample = 0; sample < samples; sample += 1) {
    shuffle(order, random);
    const members = new Uint8Array(players);
    let before = 0;
    for (const player of order) {
      members[player] = 1;
      const after = worth(members).toNumber();
      sums[player] = (sums[player] ?? 0) + (after - before);
      squares[player] = (squares[player] ?? 0) + (after - before) ** 2;
      before = after;
    }
  }
  return order.map((_, player) => {
    const mean = (sums[player] ?? 0) / samples;
    const variance = Math.max(0, (squares[player] ?? 0) / samples - mean ** 2);
    const error = 1.96 * Math.sqrt(variance / Math.max(samples - 1, 1));
    return { share: estimate(mean), error };
  });
}

/** Fisher and Yates, in place. */
function shuffle(order: number[], random: Random): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const at = Math.floor(random.uniform() * (last + 1));
    [order[last], order[at]] = [order[at] ?? 0, order[last] ?? 0];
  }
}

function factorial(of: number): number {
  let product = 1;
  for (let factor = 2; factor <= of; factor += 1) product *= factor;
  return product;
}

function bitsIn(coalition: number): number {
  let count = 0;
  for (let left = coalition; left > 0; left >>= 1) count += left & 1;
  return count;
}
