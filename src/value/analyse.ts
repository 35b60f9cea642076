import type { Phrase } from '../vocabulary/text.ts';
import { Exact } from '../vocabulary/value/money.ts';
import type { Simulation, Valuation } from '../vocabulary/value/valuation.ts';
import { type BuiltModel, caveatsOf } from './build-model.ts';
import { inMinorUnits, usualCurrency } from './conclusion/minor-units.ts';
import { rankActions } from './rank-actions.ts';
import { simulate } from './simulation/simulate.ts';
import { breakEvens } from './simulation/what-if/break-even.ts';
import { scenarioTable } from './simulation/what-if/scenarios.ts';
import { tornado } from './simulation/what-if/tornado.ts';
import type { ValuationInput } from './valuation-input.ts';

/** Draws where nobody asks for more: P10 and P90 then move by about 1 % from seed to seed. */
const usualDraws = 10_000;
/** Any number would do; the same one gives the same draws. */
const usualSeed = 20_260_701;
/** Inputs whose break-even is told: those that move the result most. More is a table nobody reads. */
const breakEvenInputs = 5;

/** What is asked of a calculation once it stands. */
export interface Analysis
  extends Pick<Valuation, 'tornado' | 'scenarios' | 'breakEven' | 'actions'> {
  readonly simulation: Simulation | undefined;
  readonly warnings: readonly Phrase[];
}

/**
 * Simulates the value of each approach and the reconciled one, and asks "what if" of the result: the
 * reconciled value, or the first approach where nothing is reconciled.
 *
 * @throws Problem `value.unknown-input` for a scenario or correlation of an input that is not there,
 * `value.impossible-correlations` and others of `simulate`
 */
export function analyse(model: BuiltModel, { declared, candidates }: ValuationInput): Analysis {
  const { seed = usualSeed, draws = usualDraws, correlations } = declared;
  const values = model.outcomes.flatMap(({ step }) => (step === undefined ? [] : [step]));
  const result = model.reconciliation.step ?? values[0];
  if (result === undefined) throw new Error('bug: nothing to analyse');
  const outputs = [...new Set([...values, result])];
  const simulated = simulate(model, {
    seed,
    draws,
    outputs,
    ...(correlations === undefined ? {} : { correlations }),
  });
  const { bars, notes } = tornado(model, outputs);
  const most = bars.filter(({ of, by }) => of === result && by === 'ten-percent');
  const amount = (digits: string | Exact) =>
    inMinorUnits(new Exact(digits), declared.currency ?? usualCurrency);
  const cost = values.find((step) => step === 'cost.value');
  return {
    simulation: simulated.kind === 'simulated' ? simulated.simulation : undefined,
    tornado: bars.map((bar) => ({
      ...bar,
      low: amount(bar.low),
      high: amount(bar.high),
      swing: amount(bar.swing),
    })),
    scenarios: scenarioTable(model, declared.scenarios ?? [], result).map((scenario) =>
      scenario.value === undefined ? scenario : { ...scenario, value: amount(scenario.value) },
    ),
    actions: rankActions(model, { result, candidates: candidates ?? [], amount }),
    breakEven: [
      ...breakEvens(model, {
        result,
        inputs: most.slice(0, breakEvenInputs).map(({ step }) => step),
        ...(cost === undefined || cost === result ? {} : { cost }),
      }),
    ],
    warnings: [
      ...(simulated.kind === 'withheld' ? [simulated.reason] : []),
      ...notes,
      ...caveatsOf(model.outcomes),
    ],
  };
}
