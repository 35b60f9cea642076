import { Decimal } from 'decimal.js';
import { z } from 'zod';

/** Exact digits for every amount of money: sums of cents never drift, quotients keep 34 digits. */
export const Exact = Decimal.clone({ precision: 34, rounding: Decimal.ROUND_HALF_EVEN });
export type Exact = Decimal;

/** Digits of a number as a document stores them: exact, without exponent or separators. */
export const digitsSchema = z.string().regex(/^-?\d+(\.\d+)?$/);

/** An amount in a document: its digits, and an ISO 4217 currency. */
export const moneySchema = z.strictObject({
  amount: digitsSchema,
  currency: z.string().regex(/^[A-Z]{3}$/),
});

declare const estimated: unique symbol;

/**
 * What a simulation says: a binary64 number, good for a range and never an amount of money. It is no
 * `Exact` and nothing takes it for one; `roundEstimate` is the only way across, and says how far it
 * rounds.
 */
export type Estimate = number & { readonly [estimated]: true };

/** A number of a simulation; only simulations call this. */
export function estimate(value: number): Estimate {
  // The brand exists for the compiler only.
  return value as Estimate;
}

/**
 * An exact number of an estimate, rounded half to even at `places` digits after the point (negative:
 * before it), which is all that a simulation may claim to know.
 */
export function roundEstimate(value: Estimate, places: number): Exact {
  const scale = new Exact(10).pow(places);
  return new Exact(value as number).times(scale).round().dividedBy(scale);
}

/** Digits of a number for a document. */
export function digitsOf(value: Exact): string {
  return value.isZero() ? '0' : value.toFixed();
}
