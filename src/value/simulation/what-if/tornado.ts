import type { Phrase } from '../../../vocabulary/text.ts';
import type { Step } from '../../../vocabulary/value/calculation.ts';
import { digitsOf, Exact, estimate, roundEstimate } from '../../../vocabulary/value/money.ts';
import type { Valuation } from '../../../vocabulary/value/valuation.ts';
import { phrasesOf } from '../../phrases.ts';
import { distributionOf, quantileOf } from '../draws/distributions.ts';
import { isUncertain } from '../draws/draw-inputs.ts';
import { simulationTexts } from '../simulation-texts.ts';
import { scaleOf } from './input-bounds.ts';
import type { ValueModel } from './value-model.ts';
import { whatIf } from './what-if.ts';

type Bar = Valuation['tornado'][number];

/** Bars of a tornado, and what could not be drawn. */
export interface Tornado {
  readonly bars: readonly Bar[];
  readonly notes: readonly Phrase[];
}

/** Two values that an input takes, one after the other. */
interface Swing {
  readonly step: string;
  readonly by: Bar['by'];
  readonly low: Exact;
  readonly high: Exact;
}

const say = phrasesOf(simulationTexts);

/**
 * How the results move when one input alone moves: each by 10 % of its value either way, and those
 * that are uncertain from P10 to P90 of their own distribution as well. `low` and `high` are the
 * results at the lower and the higher input. Of each result the bars by 10 % stand before those by
 * quantiles, the widest first; an input that moves nothing has none.
 */
export function tornado(model: ValueModel, results: readonly string[]): Tornado {
  const notes: Phrase[] = [];
  const bars = model.calculation.steps.flatMap(swingsOf).flatMap((swing) => {
    const [low, high] = [swing.low, swing.high].map((at) => {
      const { values } = whatIf(model, new Map([[swing.step, at]]));
      if (values === undefined)
        notes.push(say('value.tornado.no-value', { input: swing.step, at: digitsOf(at) }));
      return values;
    });
    if (low === undefined || high === undefined) return [];
    return results.flatMap((of) => barOf(swing, of, [low.get(of), high.get(of)]));
  });
  const order = (bar: Bar) => 2 * results.indexOf(bar.of) + (bar.by === 'quantiles' ? 1 : 0);
  const sorted = bars.toSorted(
    (left, right) =>
      order(left) - order(right) || new Exact(right.swing).comparedTo(new Exact(left.swing)),
  );
  return { bars: sorted, notes };
}

function barOf(
  { step, by }: Swing,
  of: string,
  [low, high]: readonly [Exact | undefined, Exact | undefined],
): readonly Bar[] {
  if (low === undefined || high === undefined) throw new Error(`bug: no step ${of}`);
  const swing = high.minus(low).abs();
  if (swing.isZero()) return [];
  return [{ step, of, low: digitsOf(low), high: digitsOf(high), by, swing: digitsOf(swing) }];
}

/** A measured score does not rise above its scale: 95 of 100 goes up to 100, not to 104.5. */
function swingsOf(step: Step): readonly Swing[] {
  if (step.formula !== undefined) return [];
  const value = new Exact(step.value);
  const tenth = value.abs().dividedBy(10);
  const high = Exact.min(value.plus(tenth), scaleOf(step) ?? Number.POSITIVE_INFINITY);
  const swing: Swing = { step: step.id, by: 'ten-percent', low: value.minus(tenth), high };
  return value.isZero() ? quantileSwing(step) : [swing, ...quantileSwing(step)];
}

function quantileSwing(step: Step): readonly Swing[] {
  if (!isUncertain(step)) return [];
  const distribution = distributionOf(step.spread, step.value);
  const [low, high] = [0.1, 0.9].map((share) => toDigits(quantileOf(distribution, share)));
  if (low === undefined || high === undefined) throw new Error('bug: two quantiles');
  return [{ step: step.id, by: 'quantiles', low, high }];
}

const digits = 8;

/** An estimated quantile as an input, rounded to the digits that are right of any distribution. */
function toDigits(quantile: number): Exact {
  const size = quantile === 0 ? 0 : Math.floor(Math.log10(Math.abs(quantile)));
  return roundEstimate(estimate(quantile), digits - 1 - size);
}
