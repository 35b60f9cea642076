import type { Calculation } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { evaluate } from './evaluate.ts';
import { stepsNamed } from './steps-named.ts';

/**
 * The exact values of a calculation's steps when some of its inputs are others: what a tornado, a
 * scenario and a break-even ask. Steps that do not depend on a changed input keep their values.
 *
 * @throws Problem `value.no-value` where a step has none any more
 */
export function reevaluate(
  { steps }: Calculation,
  changes: ReadonlyMap<string, Exact>,
): ReadonlyMap<string, Exact> {
  const values = new Map<string, Exact>();
  const moved = new Set(changes.keys());
  for (const { id, value, formula } of steps) {
    const changed = changes.get(id);
    if (changed !== undefined) values.set(id, changed);
    else if (formula !== undefined && stepsNamed(formula).some((step) => moved.has(step))) {
      const at = (step: string) => values.get(step);
      values.set(id, evaluate(formula, at));
      moved.add(id);
    } else values.set(id, new Exact(value));
  }
  return values;
}
