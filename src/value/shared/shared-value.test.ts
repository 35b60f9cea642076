import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Exact } from '../../vocabulary/value/money.ts';
import { createRandom } from '../simulation/draws/random.ts';
import { roundShares } from './round-shares.ts';
import { exactShapley, type Game, sampledShapley } from './shapley.ts';
import { type JointIncome, shareValue, type UseCase } from './shared-value.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const useCase = (name: string, income: number, ...needs: string[]): UseCase => ({
  name,
  income: new Exact(income),
  needs,
});
const share = (joint: Partial<JointIncome>) =>
  shareValue({ assets: [], useCases: [], currency: 'CNY', seed: 1, samples: 2000, ...joint });
const sumOf = (amounts: readonly (Exact | string)[]) =>
  amounts.reduce<Exact>((sum, amount) => sum.plus(amount), new Exact(0));

const declared = fc.uniqueArray(
  fc.record({
    name: fc.string({ minLength: 1, maxLength: 4 }),
    income: fc.integer({ min: -10_000, max: 1_000_000 }).map((cents) => new Exact(cents).div(100)),
    needs: fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 6 }),
  }),
  { selector: ({ name }) => name, maxLength: 8 },
);

/** Any coalition may be worth anything: no use cases could say it. */
const games: fc.Arbitrary<Game> = fc.integer({ min: 1, max: 5 }).chain((players) =>
  fc
    .array(fc.integer({ min: -1000, max: 1000 }), {
      minLength: 2 ** players - 1,
      maxLength: 2 ** players - 1,
    })
    .map((worths) => ({ players, worth: (of: Uint8Array) => worthIn(worths, of) })),
);
const worthIn = (worths: readonly number[], members: Uint8Array) => {
  const coalition = members.reduce((bits, member, player) => bits | (member << player), 0);
  return new Exact(coalition === 0 ? 0 : (worths[coalition - 1] ?? 0));
};

describe('the Shapley value', () => {
  test('of the glove game: whoever has the only left one gets two thirds', () => {
    const worth = ([left, one, other]: Uint8Array) => new Exact(left && (one || other) ? 6 : 0);
    expect(exactShapley({ players: 3, worth }).map(Number)).toEqual([4, 1, 1]);
  });

  test('of use cases is the income of each in equal parts to those that it needs', () => {
    fc.assert(
      fc.property(declared, (useCases) => {
        const shared = share({ assets: names, useCases });
        for (const { asset, share: amount } of shared.assets) {
          const closed = sumOf(
            useCases.flatMap(({ needs, income }) =>
              needs.includes(asset) ? [income.dividedBy(needs.length)] : [],
            ),
          );
          expect(closed.minus(amount).abs().toNumber()).toBeLessThan(0.01);
        }
        expect(sumOf(shared.assets.map((one) => one.share)).toFixed()).toBe(
          sumOf(useCases.map(({ income }) => income)).toFixed(),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('of any game sums to the whole, and gives nought to who adds nothing', () => {
    fc.assert(
      fc.property(games, ({ players, worth }) => {
        const all = new Uint8Array(players).fill(1);
        const withDummy = {
          players: players + 1,
          worth: (of: Uint8Array) => worth(of.subarray(0, players)),
        };
        const shares = exactShapley(withDummy);
        expect(sumOf(shares).minus(worth(all)).abs().toNumber()).toBeLessThan(1e-20);
        expect(shares.at(-1)?.toNumber()).toBe(0);
      }),
    );
  });

  test('of any game is the same for two who are alike', () => {
    fc.assert(
      fc.property(games, (game) => {
        const alike: Game = {
          players: game.players + 1,
          // Either of the last two stands for the last of the game.
          worth: (of) => {
            const members = of.slice(0, game.players);
            members[game.players - 1] = (of[game.players - 1] ?? 0) | (of[game.players] ?? 0);
            return game.worth(members);
          },
        };
        const [one, other] = exactShapley(alike).slice(-2);
        expect(one?.toFixed(20)).toBe(other?.toFixed(20));
      }),
    );
  });

  test('estimated from random orders lies within its error, and sums to the whole', () => {
    const game: Game = {
      players: 6,
      worth: (of) => {
        const size = of.reduce((sum, member, player) => sum + member * (player + 1), 0);
        return new Exact(size).pow(2);
      },
    };
    const exact = exactShapley(game).map(Number);
    const sampled = sampledShapley(game, { random: createRandom(3), samples: 4000 });
    for (const [at, { share: estimated, error }] of sampled.entries()) {
      expect(error).toBeGreaterThan(0);
      expect(Math.abs(estimated - (exact[at] ?? 0))).toBeLessThan(1.5 * error);
    }
    expect(sampled.reduce((sum, one) => sum + one.share, 0)).toBeCloseTo(441, 8);
  });
});

describe('shared income', () => {
  test('is stated to the cent with the concentration, the greatest asset first', () => {
    const useCases = [useCase('credit', 100, 'orders', 'people'), useCase('ads', 200, 'people')];
    expect(share({ assets: ['idle', 'orders', 'people'], useCases })).toEqual({
      method: 'exact',
      currency: 'CNY',
      total: '300',
      assets: [
        { asset: 'people', share: '250' },
        { asset: 'orders', share: '50' },
        { asset: 'idle', share: '0' },
      ],
      concentration: '0.722222',
      overlaps: [{ useCase: 'credit', assets: ['orders', 'people'], income: '100' }],
    });
  });

  test('that does not divide evenly still sums, in the minor unit of its currency', () => {
    const useCases = [useCase('all', 100, 'a', 'b', 'c')];
    const amounts = (currency: string) =>
      share({ assets: ['a', 'b', 'c'], useCases, currency }).assets.map((one) => one.share);
    expect(amounts('CNY')).toEqual(['33.34', '33.33', '33.33']);
    expect(amounts('JPY')).toEqual(['34', '33', '33']);
  });

  test('declared in several contracts is counted once, and contradictions are refused', () => {
    const one = useCase('credit', 100, 'a', 'b');
    expect(share({ assets: names, useCases: [one, useCase('credit', 100, 'b', 'a')] }).total).toBe(
      '100',
    );
    expect(() =>
      share({ assets: names, useCases: [one, useCase('credit', 90, 'a', 'b')] }),
    ).toThrow(expect.objectContaining({ code: 'value.contradictory-use-case' }));
  });

  test('of an unknown asset is a problem with the nearest names', () => {
    expect(() => share({ assets: ['orders'], useCases: [useCase('ads', 1, 'order')] })).toThrow(
      expect.objectContaining({
        code: 'value.unknown-asset',
        params: { useCase: 'ads', asset: 'order', nearest: 'orders' },
      }),
    );
  });

  test('of more than twelve assets is sampled: the same seed gives the same, near the exact', () => {
    const assets = Array.from({ length: 15 }, (_, at) => `asset-${String(at).padStart(2, '0')}`);
    const useCases = [useCase('all', 1500, ...assets), useCase('two', 700, ...assets.slice(0, 2))];
    const shared = share({ assets, useCases, seed: 9, samples: 4000 });
    expect(shared).toMatchObject({ method: 'sampled', seed: 9, samples: 4000 });
    expect(share({ assets, useCases, seed: 9, samples: 4000 })).toEqual(shared);
    expect(sumOf(shared.assets.map((one) => one.share)).toFixed()).toBe('2200');
    for (const { asset, share: amount, error = 0 } of shared.assets) {
      const exact = assets.indexOf(asset) < 2 ? 450 : 100;
      expect(Math.abs(Number(amount) - exact)).toBeLessThan(2 * error);
    }
  });
});

test('shares that were rounded sum to the whole, and none moves by a unit', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e7, max: 1e7 }), { minLength: 1 }), (thousandths) => {
      const amounts = thousandths.map((amount) => new Exact(amount).dividedBy(3000));
      const whole = sumOf(amounts).toDecimalPlaces(2);
      const rounded = roundShares(amounts, whole, 2);
      expect(sumOf(rounded).toFixed()).toBe(whole.toFixed());
      for (const [at, amount] of rounded.entries())
        expect(
          amount
            .minus(amounts[at] ?? 0)
            .abs()
            .toNumber(),
        ).toBeLessThanOrEqual(0.01);
    }),
  );
});
