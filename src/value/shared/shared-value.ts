import currencies from 'currency-codes';
import { digitsOf, Exact, roundEstimate } from '../../vocabulary/value/money.ts';
import type { SharedValue } from '../../vocabulary/value/valuation.ts';
import { nearestOrDash } from '../../words/nearest.ts';
import { createRandom } from '../simulation/draws/random.ts';
import { roundShares } from './round-shares.ts';
import { exactShapley, type Game, mostExactPlayers, sampledShapley } from './shapley.ts';
import { contradictoryUseCase, unknownAsset } from './shared-problems.ts';

/** Income that is there only where all assets that it needs are. */
export interface UseCase {
  readonly name: string;
  readonly income: Exact;
  /** Ids of assets. */
  readonly needs: readonly string[];
}

export interface JointIncome {
  /** Ids of all assets of the portfolio; those without use case get nought. */
  readonly assets: readonly string[];
  /** As the contracts declare them: the same one in several contracts is one. */
  readonly useCases: readonly UseCase[];
  /** ISO 4217; amounts are rounded to its minor unit. */
  readonly currency: string;
  /** For more than 12 assets. */
  readonly seed: number;
  readonly samples: number;
}

/**
 * Shares the income of use cases out among the assets that earn it together, by Shapley: all of it
 * and none of it twice. Exact up to 12 assets; above it estimated from random orders of joining,
 * with an error. Shares are rounded so that they sum to the total; the greatest stands first.
 *
 * @throws Problem `value.unknown-asset`, `value.contradictory-use-case`
 */
export function shareValue(joint: JointIncome): SharedValue {
  const { currency, seed, samples } = joint;
  const assets = [...new Set(joint.assets)].sort();
  const useCases = distinctUseCases(joint.useCases, assets);
  const places = currencies.code(currency)?.digits ?? 2;
  const total = totalOf(useCases).toDecimalPlaces(places);
  const game = gameOf(assets, useCases);
  const sampled = assets.length > mostExactPlayers;
  const shares = sampled ? estimatedShares(game, joint, places) : exactShares(game);
  const amounts = roundShares(
    shares.map(({ share }) => share),
    total,
    places,
  );
  const shared = assets.map((asset, at) => {
    const error = shares[at]?.error;
    const share = amounts[at] ?? new Exact(0);
    return { asset, share, ...(error === undefined ? {} : { error }) };
  });
  return {
    method: sampled ? 'sampled' : 'exact',
    ...(sampled ? { seed, samples } : {}),
    currency,
    total: digitsOf(total),
    assets: shared
      .toSorted((left, right) => right.share.comparedTo(left.share))
      .map((one) => ({ ...one, share: digitsOf(one.share) })),
    concentration: digitsOf(concentrationOf(amounts)),
    overlaps: useCases
      .filter(({ needs }) => needs.length > 1)
      .map(({ name, needs, income }) => ({
        useCase: name,
        assets: [...needs],
        income: digitsOf(income),
      })),
  };
}

/** Use cases by name, their needs sorted and without repetition. */
function distinctUseCases(
  declared: readonly UseCase[],
  assets: readonly string[],
): readonly UseCase[] {
  const byName = new Map<string, UseCase>();
  for (const { name, income, needs } of declared) {
    const useCase = { name, income, needs: [...new Set(needs)].sort() };
    const missing = useCase.needs.find((asset) => !assets.includes(asset));
    if (missing !== undefined)
      throw unknownAsset({
        useCase: name,
        asset: missing,
        nearest: nearestOrDash(missing, assets),
      });
    const known = byName.get(name);
    if (known !== undefined && !agree(known, useCase))
      throw contradictoryUseCase({ useCase: name });
    byName.set(name, useCase);
  }
  return [...byName.values()].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function agree(left: UseCase, right: UseCase): boolean {
  return left.income.equals(right.income) && left.needs.join('\n') === right.needs.join('\n');
}

function gameOf(assets: readonly string[], useCases: readonly UseCase[]): Game {
  const needed = useCases.map(({ income, needs }) => ({
    income,
    places: needs.map((asset) => assets.indexOf(asset)),
  }));
  const worth = (members: Uint8Array) =>
    needed.reduce(
      (sum, { income, places }) =>
        places.every((place) => members[place] === 1) ? sum.plus(income) : sum,
      new Exact(0),
    );
  return { players: assets.length, worth };
}

interface Share {
  readonly share: Exact;
  readonly error?: number;
}

function exactShares(game: Game): readonly Share[] {
  return exactShapley(game).map((share) => ({ share }));
}

/**
 * Estimates become amounts here, at four digits beyond the minor unit. What rounding them took from
 * the whole goes to the greatest.
 */
function estimatedShares(game: Game, { seed, samples }: JointIncome, places: number): Share[] {
  const shares = sampledShapley(game, { random: createRandom(seed), samples }).map(
    ({ share, error }) => ({ share: roundEstimate(share, places + 4), error }),
  );
  const whole = game.worth(new Uint8Array(game.players).fill(1));
  const rest = shares.reduce((left, { share }) => left.minus(share), whole);
  const greatest = Exact.max(...shares.map(({ share }) => share));
  const at = shares.findIndex(({ share }) => share.equals(greatest));
  return shares.map((one, place) => (place === at ? { ...one, share: one.share.plus(rest) } : one));
}

function totalOf(useCases: readonly UseCase[]): Exact {
  return useCases.reduce((sum, { income }) => sum.plus(income), new Exact(0));
}

const concentrationPlaces = 6;

/** Herfindahl and Hirschman: the sum of the squared shares, 1 where one asset earns everything. */
function concentrationOf(amounts: readonly Exact[]): Exact {
  const whole = amounts.reduce((sum, amount) => sum.plus(amount.abs()), new Exact(0));
  if (whole.isZero()) return whole;
  return amounts
    .reduce((sum, amount) => sum.plus(amount.dividedBy(whole).pow(2)), new Exact(0))
    .toDecimalPlaces(concentrationPlaces);
}
