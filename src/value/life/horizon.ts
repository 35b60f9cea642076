import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { ValuationInput } from '../valuation-input.ts';

/** Years of income that a calculation holds at most. */
export const longestHorizon = 50;

/** A tornado moves each input by a tenth. */
const tornado = new Exact('1.1');

/**
 * The greatest value that a declared number takes in any draw, scenario or what-if: the steps of a
 * calculation reach as far, so that they are the same whatever the values.
 */
export function greatestOf(id: string, quantity: Quantity, input: ValuationInput): Exact {
  const stated = typeof quantity === 'object' ? quantity : { value: quantity };
  const scenarios = (input.declared.scenarios ?? []).flatMap(({ set }) => set[id] ?? []);
  const taken = input.changes?.get(id) ?? stated.value;
  return Exact.max(taken, stated.value, highest(stated), ...scenarios).times(tornado);
}

/**
 * A lognormal's P90 is exceeded by one draw in ten; as far again above it as P10 is below it is one
 * in 16,000.
 */
function highest(stated: Exclude<Quantity, number | string>): Exact {
  const high = new Exact(stated.high ?? stated.value);
  const low = new Exact(stated.low ?? stated.value);
  return stated.distribution === 'lognormal' ? high.times(high).dividedBy(low) : high;
}
