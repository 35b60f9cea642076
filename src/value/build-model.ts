import type { Phrase } from '../vocabulary/text.ts';
import type { Calculation } from '../vocabulary/value/calculation.ts';
import type { Exact } from '../vocabulary/value/money.ts';
import type { ApproachOutcome, Condition } from './approach.ts';
import { createCalculation } from './calculation/calculation-builder.ts';
import { type Reconciliation, reconcile } from './conclusion/reconcile.ts';
import { addCost } from './cost/add-cost.ts';
import { addIncome } from './income/income.ts';
import { addInformation, type InformationMeasure } from './information/add-information.ts';
import type { InputDesk } from './inputs/declared-input.ts';
import { addLife } from './life/remaining-life.ts';
import { addMarket } from './market/add-market.ts';
import type { ValuationInput } from './valuation-input.ts';

/** Everything that is calculated, before it is simulated and asked "what if". */
export interface BuiltModel {
  readonly calculation: Calculation;
  readonly outcomes: readonly ApproachOutcome[];
  readonly conditions: readonly Condition[];
  readonly reconciliation: Reconciliation;
  readonly information: readonly InformationMeasure[];
  /** The exact value of a step. */
  readonly at: (step: string) => Exact;
}

/**
 * Builds the calculation of a valuation: life, rate, the approaches whose inputs are declared, their
 * reconciliation, and Laney's measures beside them.
 *
 * @throws Problem what is wrong with a declared input, by its path in the contract
 */
export function buildModel(input: ValuationInput): BuiltModel {
  const calculation = createCalculation(input.changes);
  const desk: InputDesk = { calculation, documents: input.documents };
  const outcomes = [
    addIncome(desk, input),
    costOf(desk, input),
    input.declared.market === undefined ? undefined : addMarket(desk, input.declared.market, input),
  ].filter((outcome) => outcome !== undefined);
  const reconciliation = reconcile(calculation, outcomes, input.declared.weights);
  const information = addInformation(desk, input.declared.laney ?? {}, input);
  return {
    calculation: calculation.finish(),
    outcomes,
    conditions: outcomes.flatMap(({ step, conditions }) => (step === undefined ? [] : conditions)),
    reconciliation,
    information,
    at: (step) => calculation.exact({ step }),
  };
}

/** A cost ledger alone is enough for the cost approach; the coefficients need not be declared. */
function costOf(desk: InputDesk, input: ValuationInput): ApproachOutcome | undefined {
  const declared =
    input.declared.cost ??
    (input.ledger === undefined ? undefined : ({ method: 'coefficients' } as const));
  if (declared === undefined) return undefined;
  return addCost(desk, declared, { input, life: addLife(desk, input).years });
}

/** Caveats of all approaches, each once. */
export function caveatsOf(outcomes: readonly ApproachOutcome[]): Phrase[] {
  return distinct(outcomes.flatMap(({ caveats }) => caveats));
}

/** Phrases without those that say the same of the same. */
export function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [...new Map(phrases.map((phrase) => [JSON.stringify(phrase), phrase])).values()];
}
