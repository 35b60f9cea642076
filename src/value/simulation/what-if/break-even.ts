import type { Step } from '../../../vocabulary/value/calculation.ts';
import { digitsOf, Exact } from '../../../vocabulary/value/money.ts';
import type { Valuation } from '../../../vocabulary/value/valuation.ts';
import { requireInputs } from '../../calculation/known-input.ts';
import { compile } from '../compile.ts';
import { type Bounds, sensibleBounds } from './input-bounds.ts';
import type { ValueModel } from './value-model.ts';
import { whatIf } from './what-if.ts';

type BreakEven = Valuation['breakEven'][number];

export interface BreakEvenQuestion {
  /** The step that is to reach the target. */
  readonly result: string;
  /** Inputs that are moved, each alone. */
  readonly inputs: readonly string[];
  /** The step that the result is to equal as well: the value of the cost approach. */
  readonly cost?: string;
}

/**
 * The value of each input, alone, at which the result is nought, and at which it equals the cost.
 * Of several the nearest to the input's own value; without `at` there is none between `from` and
 * `to`. Right to 10 significant digits.
 *
 * @throws Problem `value.unknown-input`
 */
export function breakEvens(model: ValueModel, question: BreakEvenQuestion): readonly BreakEven[] {
  const { result, inputs, cost } = question;
  const { calculation } = model;
  requireInputs(calculation, inputs);
  return calculation.steps
    .filter(({ id }) => inputs.includes(id))
    .flatMap((step) => [
      breakEven(model, step, { target: 'zero', result }),
      ...(cost === undefined ? [] : [breakEven(model, step, { target: 'cost', result, cost })]),
    ]);
}

interface Target {
  readonly target: BreakEven['target'];
  readonly result: string;
  readonly cost?: string;
}

function breakEven(model: ValueModel, step: Step, to: Target): BreakEven {
  const bounds = sensibleBounds(step);
  const gap = (at: Exact) => exactGap(model, new Map([[step.id, at]]), to);
  const own = new Exact(step.value);
  const distance = ({ low, high }: Bounds) => low.plus(high).dividedBy(2).minus(own).abs();
  const at = firstRoot(
    bracketsOf(model, step, { bounds, to }).toSorted((left, right) =>
      distance(left).comparedTo(distance(right)),
    ),
    gap,
  );
  const searched = { from: digitsOf(bounds.low), to: digitsOf(bounds.high) };
  const found = { step: step.id, target: to.target, ...searched };
  return at === undefined ? found : { ...found, at: digitsOf(at) };
}

/** How far the result stands above its target; undefined where the model has no value. */
function exactGap(
  model: ValueModel,
  changes: ReadonlyMap<string, Exact>,
  { result, cost }: Target,
): Exact | undefined {
  const { values } = whatIf(model, changes);
  const target = cost === undefined ? new Exact(0) : values?.get(cost);
  return target && values?.get(result)?.minus(target);
}

const cells = 2000;

/**
 * The cells of a fine grid over the bounds in which the gap changes its sign: found in binary64,
 * where a grid costs as little as one exact evaluation.
 */
function bracketsOf(
  { calculation, conditions }: ValueModel,
  { id }: Step,
  { bounds, to }: { readonly bounds: Bounds; readonly to: Target },
): readonly Bounds[] {
  const { result, cost } = to;
  const steps = cost === undefined ? [result] : [result, cost];
  const compiled = compile(calculation, steps, { drawn: new Set([id]), conditions });
  if (steps.every((step) => compiled.inputsOf(step).length === 0)) return [];
  const cell = bounds.high.minus(bounds.low).dividedBy(cells);
  const at = (place: number) => bounds.low.plus(cell.times(place));
  const grid = Float64Array.from({ length: cells + 1 }, (_, place) => at(place).toNumber());
  const { outputs, broken } = compiled.run(new Map([[id, grid]]), grid.length);
  const signs = grid.map((_, place) => {
    if (broken[place] === 1) return Number.NaN;
    const target = cost === undefined ? 0 : (outputs.get(cost)?.[place] ?? 0);
    return Math.sign((outputs.get(result)?.[place] ?? 0) - target);
  });
  return [...signs.keys()].flatMap((place) =>
    (signs[place] ?? 0) * (signs[place + 1] ?? Number.NaN) <= 0
      ? [{ low: at(place), high: at(place + 1) }]
      : [],
  );
}

const significant = 10;

type Gap = (at: Exact) => Exact | undefined;

function firstRoot(brackets: readonly Bounds[], gap: Gap): Exact | undefined {
  for (const bracket of brackets) {
    const root = bisect(bracket, gap);
    if (root !== undefined) return root;
  }
  return undefined;
}

/**
 * Halves a bracket in exact decimals until both ends agree in the digits that are stated. Undefined
 * where the gap has no value, no change of sign, or jumps over nought instead of reaching it.
 */
function bisect({ low: from, high: to }: Bounds, gap: Gap): Exact | undefined {
  const [atLow, atHigh] = [gap(from), gap(to)];
  if (atLow === undefined || atHigh === undefined) return undefined;
  if (atLow.isZero()) return from;
  if (atHigh.isZero()) return to;
  if (atLow.isNegative() === atHigh.isNegative()) return undefined;
  let [low, high] = [from, to];
  const size = Exact.max(low.abs(), high.abs());
  const width = size.times(new Exact(10).pow(-significant - 1));
  while (high.minus(low).greaterThan(width)) {
    const middle = low.plus(high).dividedBy(2);
    const found = gap(middle);
    if (found === undefined) return undefined;
    if (found.isZero()) return middle;
    if (found.isNegative() === atLow.isNegative()) low = middle;
    else high = middle;
  }
  const root = low.plus(high).dividedBy(2).toSignificantDigits(significant);
  const least = Exact.min(atLow.abs(), atHigh.abs());
  return gap(root)?.abs().lessThanOrEqualTo(least) === true ? root : undefined;
}
