import type { Calculation, Spread, Step } from '../../../vocabulary/value/calculation.ts';
import { distributionOf, samplerOf } from './distributions.ts';
import { createRandom } from './random.ts';

/** An input with a range that has a width: the only steps that are drawn. */
export type UncertainStep = Step & { readonly spread: Spread };

export function isUncertain(step: Step): step is UncertainStep {
  return step.spread !== undefined && Number(step.spread.low) < Number(step.spread.high);
}

/**
 * Draws the uncertain inputs of a calculation: draw by draw, in each the inputs in the order of the
 * calculation, from one generator. The numbers of an input stand under its id.
 */
export function drawInputs(
  { steps }: Calculation,
  { seed, draws }: { readonly seed: number; readonly draws: number },
): ReadonlyMap<string, Float64Array> {
  const random = createRandom(seed);
  const columns = steps.filter(isUncertain).map(({ id, spread, value }) => ({
    id,
    sample: samplerOf(distributionOf(spread, value)),
    numbers: new Float64Array(draws),
  }));
  for (let draw = 0; draw < draws; draw += 1)
    for (const { sample, numbers } of columns) numbers[draw] = sample(random);
  return new Map(columns.map(({ id, numbers }) => [id, numbers]));
}
