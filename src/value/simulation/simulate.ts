import type { ValuationDeclaration } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Simulated, Simulation } from '../../vocabulary/value/valuation.ts';
import { phrasesOf } from '../phrases.ts';
import { type CompiledCalculation, compile, type Drawn } from './compile.ts';
import { type Correlation, correlationsOf, impossible } from './draws/declared-correlations.ts';
import { drawInputs } from './draws/draw-inputs.ts';
import { withRankCorrelations } from './draws/rank-correlation.ts';
import { correlationOf, ranksOf } from './draws/ranks.ts';
import { simulationTexts } from './simulation-texts.ts';
import { hasConverged, summarise } from './summarise.ts';
import type { ValueModel } from './what-if/value-model.ts';

export interface SimulationOptions {
  readonly seed: number;
  readonly draws: number;
  /** Steps whose distribution is wanted: the value of each approach and the reconciled one. */
  readonly outputs: readonly string[];
  readonly correlations?: ValuationDeclaration['correlations'];
}

/** A simulation, or the reason why there is none. */
export type SimulationOutcome =
  | { readonly kind: 'simulated'; readonly simulation: Simulation }
  | { readonly kind: 'withheld'; readonly reason: Phrase };

const say = phrasesOf(simulationTexts);

/** More invalid draws than this share, and the rest would be a choice of the convenient ones. */
const mostInvalid = 0.01;

/**
 * Draws the uncertain inputs of a model and says how its outputs spread. The same model and seed
 * give the same numbers. Invalid draws are counted, left out, and never drawn again; where they are
 * more than 1 %, or no input is uncertain, there is a reason instead of a simulation.
 *
 * @throws Problem `value.unknown-input`, `value.correlation-of-certain`, `value.correlation-pair`,
 * `value.impossible-correlations`
 */
export function simulate(model: ValueModel, options: SimulationOptions): SimulationOutcome {
  const { calculation, conditions } = model;
  const { seed, draws, outputs } = options;
  const asked = correlationsOf(calculation, options.correlations ?? []);
  const inputs = withRankCorrelations(drawInputs(calculation, { seed, draws }), asked);
  if (inputs === undefined) throw impossible(asked);
  if (inputs.size === 0) return { kind: 'withheld', reason: say('value.simulation.certain') };
  const compiled = compile(calculation, outputs, { drawn: new Set(inputs.keys()), conditions });
  const drawn = compiled.run(inputs, draws);
  const invalid = drawn.broken.reduce((sum, broken) => sum + broken, 0);
  if (invalid > draws * mostInvalid)
    return {
      kind: 'withheld',
      reason: say('value.simulation.invalid', { invalid, draws }),
    };
  const valid = validOf(drawn, inputs);
  return {
    kind: 'simulated',
    simulation: {
      seed,
      draws,
      invalid,
      converged: [...valid.outputs.values()].every(hasConverged),
      correlations: reachedOf(inputs, asked),
      of: simulatedOf(compiled, valid),
    },
  };
}

interface Valid {
  readonly inputs: ReadonlyMap<string, Float64Array>;
  readonly outputs: ReadonlyMap<string, Float64Array>;
}

function validOf({ outputs, broken }: Drawn, inputs: Valid['inputs']): Valid {
  if (!broken.includes(1)) return { inputs, outputs };
  const keep = (numbers: Float64Array) => numbers.filter((_, draw) => broken[draw] === 0);
  const kept = (columns: Valid['inputs']) =>
    new Map([...columns].map(([id, numbers]) => [id, keep(numbers)]));
  return { inputs: kept(inputs), outputs: kept(outputs) };
}

/** Ranks of one input at a time are enough, and of a million draws all that memory should hold. */
function simulatedOf(compiled: CompiledCalculation, { inputs, outputs }: Valid): Simulated[] {
  const results = [...outputs].map(([step, values]) => ({
    step,
    values,
    ranks: ranksOf(values),
    inputs: new Set(compiled.inputsOf(step)),
    found: [] as { readonly step: string; readonly rank: number }[],
  }));
  for (const [step, numbers] of inputs) {
    const ranks = ranksOf(numbers);
    for (const result of results)
      if (result.inputs.has(step))
        result.found.push({ step, rank: correlationOf(ranks, result.ranks) });
  }
  return results.map(({ step, values, found }) => {
    const whole = found.reduce((sum, { rank }) => sum + rank ** 2, 0);
    const contributions = found.map((one) => ({
      ...one,
      share: whole === 0 ? 0 : one.rank ** 2 / whole,
    }));
    return { step, ...summarise(values), contributions };
  });
}

function reachedOf(
  inputs: ReadonlyMap<string, Float64Array>,
  asked: readonly Correlation[],
): Simulation['correlations'] {
  const ranks = (id: string) => ranksOf(inputs.get(id) ?? new Float64Array());
  return asked.map(({ between, rank }) => ({
    between: [...between],
    asked: rank,
    reached: correlationOf(ranks(between[0]), ranks(between[1])),
  }));
}
