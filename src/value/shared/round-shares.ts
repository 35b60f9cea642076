import { Exact } from '../../vocabulary/value/money.ts';

/**
 * Amounts rounded to `places` digits so that they sum to the whole exactly: each is rounded down,
 * and what is left goes, unit by unit, to the largest remainders, the first of equal ones.
 * Amounts must sum to the whole but for less than half a unit each.
 */
export function roundShares(amounts: readonly Exact[], whole: Exact, places: number): Exact[] {
  const unit = new Exact(10).pow(-places);
  const rounded = amounts.map((amount) => amount.toDecimalPlaces(places, Exact.ROUND_FLOOR));
  const left = rounded.reduce((rest, amount) => rest.minus(amount), whole).dividedBy(unit);
  const remainders = amounts.map((amount, at) => amount.minus(rounded[at] ?? 0));
  const neediest = [...amounts.keys()].sort(
    (one, other) =>
      new Exact(remainders[other] ?? 0).comparedTo(remainders[one] ?? 0) || one - other,
  );
  const extra = new Set(neediest.slice(0, left.toNumber()));
  return rounded.map((amount, at) => (extra.has(at) ? amount.plus(unit) : amount));
}
