import currencies from 'currency-codes';
import { digitsOf, type Exact } from '../../vocabulary/value/money.ts';

/** Of a valuation that names none: money of the country whose rules it follows. */
export const usualCurrency = 'CNY';

/** Digits after the point in a currency without an entry of its own: most have two (ISO 4217). */
const usual = 2;

function minorDigits(currency: string): number {
  return currencies.code(currency)?.digits ?? usual;
}

/** An amount as it is printed: to the minor unit of its currency, half to even, at the last moment. */
export function inMinorUnits(value: Exact, currency: string): string {
  const digits = minorDigits(currency);
  return value.toDecimalPlaces(digits).toFixed(digits);
}

/** A ratio as a document keeps it, to six digits: what the worked examples are given to. */
export function asRatio(value: Exact): string {
  return digitsOf(value.toDecimalPlaces(6));
}
