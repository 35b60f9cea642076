import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentOf, inputOf } from '../../../test/value/valuation-inputs.ts';
import type { MarketDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import { addMarket } from './add-market.ts';

function market(declared: MarketDeclaration, qualityIn: 'market' | 'cost' = 'market') {
  const calculation = createCalculation();
  const input = inputOf({ declared: { qualityIn }, assessment: assessmentOf({ quality: 86 }) });
  const outcome = addMarket({ calculation, documents: [] }, declared, input);
  const values = new Map(calculation.finish().steps.map(({ id, value }) => [id, value]));
  const at = (id: string) => new Exact(values.get(id) ?? Number.NaN).toFixed(6);
  return { outcome, at };
}

const deal = {
  kind: 'deal',
  date: '2026-01-31',
  source: 'exchange',
  rights: 'use',
  exclusive: false,
} as const;
const deals = [
  {
    ...deal,
    id: 'C-01',
    price: 300,
    quality: 82,
    supplyDemand: 1.05,
    index: 108,
    size: 2,
    other: 1,
  },
  {
    ...deal,
    id: 'C-02',
    price: 420,
    quality: 90,
    supplyDemand: 0.95,
    index: 112,
    size: 4,
    other: 0.98,
  },
  {
    ...deal,
    id: 'C-03',
    price: 250,
    quality: 75,
    supplyDemand: 1.1,
    index: 100,
    size: 1.2,
    other: 1,
  },
];
const declared = { comparables: deals, index: 115, size: 2.5, capacityExponent: 0.6 };

describe('the market approach', () => {
  test('V12: three deals, each adjusted, and their median', () => {
    const { at, outcome } = market(declared);
    // The third is less like the asset in size, so that it comes last as in the example.
    const row = (n: number) =>
      ['kQuality', 'kDate', 'kCapacity', 'adjusted'].map((part) =>
        at(`market.comparables.${n}.${part}`),
      );
    expect(row(1)).toEqual(['1.048780', '1.064815', '1.143263', '402.175162']);
    expect(row(2)).toEqual(['0.955556', '1.026786', '0.754272', '289.376155']);
    expect(row(3)).toEqual(['1.146667', '1.150000', '1.553300', '563.278247']);
    expect(at('market.value')).toBe('402.175162');
    expect(at('market.mean')).toBe('418.276521');
    expect(at('market.variation')).toBe('0.329110');
    expect(outcome.caveats).toEqual([]);
  });

  test('quality that the cost approach takes is held at 1', () => {
    expect(market(declared, 'cost').at('market.comparables.1.kQuality')).toBe('1.000000');
  });

  test('two comparables are too few', () => {
    const { outcome } = market({ ...declared, comparables: deals.slice(1) });
    expect(outcome.refusal).toMatchObject({
      code: 'value.market.too-few',
      params: { comparables: 2 },
    });
  });

  test('asking prices without date or rights are said to be that', () => {
    const listings = deals.map(({ id, price }) => ({ id, price, kind: 'asking' as const }));
    const codes = market({ comparables: listings }).outcome.caveats.map(({ code }) => code);
    expect(codes).toContain('value.market.asking');
    expect(codes).toContain('value.market.undated');
    expect(codes).toContain('value.market.other-rights');
  });

  test('prices of one use count only where uses are expected, and by them', () => {
    const uses = deals.map((one) => ({ ...one, unit: 'use' as const }));
    expect(market({ ...declared, comparables: uses }).outcome.refusal?.code).toBe(
      'value.market.too-few',
    );
    const { at } = market({ ...declared, comparables: uses, uses: 10 });
    expect(at('market.value')).toBe('4021.751619');
  });

  test('of many listings those most alike are taken, and the rest is counted', () => {
    const far = Array.from({ length: 9 }, (_, i) => ({
      ...deals[0],
      id: `F-${i}`,
      kind: 'deal' as const,
      price: 1e6,
      size: 2500 * (i + 1),
    }));
    const { outcome, at } = market({ ...declared, comparables: [...far, ...deals] });
    expect(outcome.caveats.map(({ code }) => code)).toContain('value.market.left-unlike');
    expect(at('market.comparables.10.price')).toBe('300.000000');
  });

  test('the value scales with the currency and rises with every price', () => {
    const prices = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(prices, fc.integer({ min: 2, max: 9 }), (given, factor) => {
        const value = (times: number) => {
          const comparables = given.map((price, i) => ({
            ...deal,
            id: `C-${i}`,
            price: price * times,
          }));
          return new Exact(market({ comparables }).at('market.value'));
        };
        expect(value(factor).minus(value(1).times(factor)).abs().lessThan(1e-4)).toBe(true);
      }),
    );
  });
});
