import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digitsOf, digitsSchema, type Estimate, Exact, estimate, roundEstimate } from './money.ts';

describe('an estimate of a simulation', () => {
  test('becomes exact only by rounding, half to even', () => {
    expect(digitsOf(roundEstimate(estimate(240_381.417_291), -2))).toBe('240400');
    expect(digitsOf(roundEstimate(estimate(0.125), 2))).toBe('0.12');
  });

  test('is taken for money nowhere: neither is the other', () => {
    const takesMoney = (amount: Exact) => amount.plus(1);
    const takesEstimate = (value: Estimate) => value + 1;
    // @ts-expect-error an estimate is no amount
    expect(() => takesMoney(estimate(1))).toThrow();
    // @ts-expect-error a plain number is no estimate: only a simulation makes one
    expect(takesEstimate(1)).toBe(2);
    // @ts-expect-error an amount is no estimate
    expect(() => takesEstimate(new Exact(1))).not.toThrow();
  });
});

describe('exact amounts', () => {
  test('digits are plain, whatever the size, and read back as they were', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 24n), 10n ** 24n), fc.nat(12), (units, places) => {
        const value = new Exact(units.toString()).dividedBy(new Exact(10).pow(places));
        const digits = digitsOf(value);
        expect(digitsSchema.safeParse(digits).success).toBe(true);
        expect(new Exact(digits).equals(value)).toBe(true);
      }),
    );
  });

  test('cents add up', () => {
    const cents = Array.from({ length: 100 }, () => new Exact('0.01'));
    expect(digitsOf(cents.reduce((sum, one) => sum.plus(one), new Exact(0)))).toBe('1');
  });
});
