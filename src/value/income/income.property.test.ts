import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incomeOf } from '../../../test/value/income-of.ts';
import { assessmentOf } from '../../../test/value/valuation-inputs.ts';
import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { reevaluate } from '../calculation/reevaluate.ts';

const hundredths = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n) => n / 100);
const facts = fc.record({
  first: hundredths(100, 100_000),
  growth: hundredths(-20, 20),
  share: hundredths(1, 100),
  tax: hundredths(0, 40),
  rate: hundredths(1, 60),
  life: hundredths(1, 1200),
  convention: fc.constantFrom('mid-year' as const, 'year-end' as const),
});
type Facts = typeof facts extends fc.Arbitrary<infer F> ? F : never;

const declare = ({ first, growth, share, tax, rate, life, convention }: Facts) =>
  ({
    income: { variant: 'split', revenue: { first, growth }, share },
    tax,
    convention,
    discount: { rate },
    life: { contract: life },
  }) satisfies ValuationDeclaration;
const worth = (given: Facts) => incomeOf(declare(given)).exact('income.value');
const runs = { numRuns: 60 };

test('the value falls with the rate and rises with income and life', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const value = worth(given);
      expect(worth({ ...given, rate: given.rate + 0.01 }).lessThan(value)).toBe(true);
      expect(worth({ ...given, first: given.first + 1 }).greaterThan(value)).toBe(true);
      expect(worth({ ...given, growth: given.growth + 0.01 }).lessThan(value)).toBe(false);
      expect(worth({ ...given, tax: given.tax + 0.01 }).lessThan(value)).toBe(true);
    }),
    runs,
  );
});

test('the value rises with the life, and does not jump where a year ends', () => {
  const step = '0.000001';
  fc.assert(
    fc.property(facts, (given) => {
      const { life } = given;
      const longer = (by: string) => new Exact(life).plus(by).toFixed();
      const { exact } = incomeOf(declare(given));
      const after = incomeOf({ ...declare(given), life: { contract: longer(step) } });
      const change = after.exact('income.value').minus(exact('income.value'));
      expect(change.isPositive()).toBe(true);
      const most = after.exact('income.flow.1').times(2).times(step).times(10);
      expect(change.lessThan(most)).toBe(true);
    }),
    runs,
  );
});

test('the value scales with the currency', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 2, max: 1000 }), (given, scale) => {
      const scaled = worth({ ...given, first: given.first * scale });
      const apart = scaled.dividedBy(worth(given).times(scale)).minus(1).abs();
      expect(apart.toNumber()).toBeLessThan(1e-12);
    }),
    runs,
  );
});

test('a life of nought is worth nought to the tree, and has no figure', () => {
  fc.assert(
    fc.property(facts, (given) => {
      const { steps } = incomeOf(declare(given));
      const none = reevaluate({ steps }, new Map([['life.contract', new Exact(0)]]));
      expect(none.get('income.value')?.isZero()).toBe(true);
      const { outcome } = incomeOf(declare({ ...given, life: 0 }));
      expect(outcome?.refusal?.code).toBe('value.life.ended');
    }),
    runs,
  );
});

test('the steps are the same whatever the inputs, and a changed one gives what it would have given', () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 90, max: 110 }), (given, percent) => {
      const { steps } = incomeOf(declare(given));
      const life = new Exact(given.life).times(percent).dividedBy(100);
      const changed = reevaluate({ steps }, new Map([['life.contract', life]]));
      const built = incomeOf({ ...declare(given), life: { contract: life.toFixed() } });
      expect(changed.get('income.value')?.toFixed(20)).toBe(
        built.exact('income.value').toFixed(20),
      );
    }),
    runs,
  );
});

test('the value rises with every measured score', () => {
  const score = fc.integer({ min: 0, max: 99 });
  const risk = fc.constantFrom('management', 'V2', 'R6', 'R4');
  const place = fc.constantFrom('rate' as const, 'cash' as const);
  fc.assert(
    fc.property(facts, fc.tuple(score, risk, place), (given, [from, of, riskIn]) => {
      const premia = { management: 0.06, circulation: 0.06, security: 0.08, regulatory: 0.05 };
      const declared = { ...declare(given), riskIn, discount: { riskFree: 0.02, premia } };
      const at = (value: number) =>
        incomeOf(declared, { assessment: assessmentOf({ [of]: value }) }).exact('income.value');
      expect(at(from + 1).greaterThan(at(from))).toBe(true);
    }),
    runs,
  );
});
