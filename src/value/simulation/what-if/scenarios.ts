import type { ValuationDeclaration } from '../../../vocabulary/declarations/valuation.ts';
import { digitsOf, Exact } from '../../../vocabulary/value/money.ts';
import type { Valuation } from '../../../vocabulary/value/valuation.ts';
import { requireInputs } from '../../calculation/known-input.ts';
import type { ValueModel } from './value-model.ts';
import { whatIf } from './what-if.ts';

type Declared = NonNullable<ValuationDeclaration['scenarios']>;

/**
 * The value of a step in each declared scenario, or why it has none there.
 *
 * @throws Problem `value.unknown-input` where a scenario sets what is no input, with the nearest names
 */
export function scenarioTable(
  model: ValueModel,
  declared: Declared,
  step: string,
): Valuation['scenarios'] {
  return declared.map(({ name, set }, at) => {
    const where = { path: `assay.valuation.scenarios[${at}].set` };
    requireInputs(model.calculation, Object.keys(set), where);
    const changes = new Map(Object.entries(set).map(([id, value]) => [id, new Exact(value)]));
    const { values, reason } = whatIf(model, changes);
    const stated = Object.fromEntries([...changes].map(([id, value]) => [id, digitsOf(value)]));
    if (values === undefined) return { name, set: stated, reason };
    const value = values.get(step);
    if (value === undefined) throw new Error(`bug: no step ${step}`);
    return { name, set: stated, value: digitsOf(value) };
  });
}
