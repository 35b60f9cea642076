import { approaches } from '../../vocabulary/codes/approaches.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { ApproachResult, Simulation, Valuation } from '../../vocabulary/value/valuation.ts';
import type { ValuedApproach } from '../approach.ts';
import { type BuiltModel, distinct } from '../build-model.ts';
import { estimatedRange } from '../simulation/estimated-range.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { say } from './conclusion-texts.ts';
import { asRatio, inMinorUnits } from './minor-units.ts';

interface Shown {
  readonly simulation: Simulation | undefined;
  readonly currency: string;
}

type Range = NonNullable<ApproachResult['range']>;

/** P10, P50 and P90 of a step, as far as the draws know them; undefined where it was not simulated. */
export function simulatedRange(
  step: string,
  simulation: Simulation | undefined,
): Range | undefined {
  const found = simulation?.of.find((one) => one.step === step);
  return found === undefined ? undefined : estimatedRange(found);
}

/** The approaches that have a value, with their ranges and weights. */
export function approachResults(model: BuiltModel, shown: Shown): ApproachResult[] {
  const valued = model.outcomes.filter((outcome) => outcome.step !== undefined);
  return valued.map((outcome) => {
    const value = inMinorUnits(model.at(outcome.step), shown.currency);
    const found =
      comparablesRange(model, outcome, shown) ?? simulatedRange(outcome.step, shown.simulation);
    const range = found && widenedTo(value, found);
    const widened = range === found ? [] : [say('value.caveat.one-sided')];
    const weight = model.reconciliation.shares.get(outcome.approach);
    return {
      approach: outcome.approach,
      variant: outcome.variant,
      step: outcome.step,
      value,
      ...(range === undefined ? {} : { range }),
      ...(weight === undefined
        ? {}
        : { weight: { share: asRatio(weight.share), reason: weight.reason } }),
      caveats: distinct([...outcome.caveats, ...widened]),
    };
  });
}

/**
 * The range, with the value in it: where all that is uncertain moves a value one way, the value lies beyond P10 or P90 of
 * its own draws, and a range beside it that leaves it out would contradict it.
 */
export function widenedTo<R extends Pick<Range, 'low' | 'high'>>(value: string, range: R): R {
  const { low, high } = range;
  if (new Exact(value).lessThan(low)) return { ...range, low: value };
  return new Exact(value).greaterThan(high) ? { ...range, high: value } : range;
}

/** Comparables are not drawn: the least and the greatest of their adjusted prices are their range. */
function comparablesRange(
  { calculation, at }: BuiltModel,
  { approach, step }: ValuedApproach,
  { currency }: Shown,
): Range | undefined {
  if (approach !== 'market') return undefined;
  const adjusted = calculation.steps.filter(({ id }) =>
    /^market\.comparables\.\d+\.adjusted$/.test(id),
  );
  const times = at(step).dividedBy(at('market.median'));
  const prices = adjusted.map(({ value }) => new Exact(value).times(times));
  return {
    low: inMinorUnits(Exact.min(...prices), currency),
    middle: inMinorUnits(at(step), currency),
    high: inMinorUnits(Exact.max(...prices), currency),
  };
}

/** Approaches without a value: refused, left out by the owner with a reason, or not declared. */
export function rejectedApproaches(
  { declared }: ValuationInput,
  { outcomes }: Pick<BuiltModel, 'outcomes'>,
): Valuation['rejected'] {
  const given = (declared.rejected ?? []).map(({ approach, reason }) => ({
    approach,
    reason: say('value.rejected.declared', { reason }),
  }));
  const refused = outcomes.flatMap(({ approach, refusal }) =>
    refusal === undefined ? [] : [{ approach, reason: refusal }],
  );
  const told = new Set([
    ...given.map(({ approach }) => approach),
    ...outcomes.map((one) => one.approach),
  ]);
  const missing = approaches
    .filter((approach) => !told.has(approach))
    .map((approach) => ({ approach, reason: say('value.rejected.not-declared', { approach }) }));
  return [...refused, ...given, ...missing];
}
