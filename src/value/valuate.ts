import type { Phrase } from '../vocabulary/text.ts';
import type { Calculation } from '../vocabulary/value/calculation.ts';
import type { Valuation } from '../vocabulary/value/valuation.ts';
import { analyse } from './analyse.ts';
import { type BuiltModel, buildModel, distinct } from './build-model.ts';
import { approachResults, rejectedApproaches } from './conclusion/approach-results.ts';
import { conclude, stateOf } from './conclusion/conclude.ts';
import { say } from './conclusion/conclusion-texts.ts';
import { disclose, type StatedInputs } from './conclusion/disclosures.ts';
import { readGates } from './conclusion/gates.ts';
import { asRatio, inMinorUnits, usualCurrency } from './conclusion/minor-units.ts';
import type { ValuationInput } from './valuation-input.ts';

/**
 * Values one asset. A closed gate gives no figure; an unknown gate or numbers without a document
 * give an illustration, a range without a conclusion; approaches that disagree give a range. The
 * same input gives the same valuation.
 *
 * @throws Problem what is wrong with a declared input, by its path in the contract
 */
export function valuate(input: ValuationInput): Valuation {
  const gates = readGates(input.assessment.gates);
  if (gates.closed.length > 0) return refused(input, gates.closed, []);
  const model = buildModel(input);
  const { outcomes, reconciliation } = model;
  if (outcomes.every(({ step }) => step === undefined)) {
    return refused(input, reconciliation.reasons, rejectedApproaches(input, model));
  }
  const unproven = distinct(outcomes.flatMap((outcome) => outcome.unproven));
  const illustrative = [...gates.unknown, ...whyUnproven(unproven)];
  const state = stateOf(illustrative, reconciliation.reasons);
  const { simulation, warnings, ...analysis } = analyse(model, input);
  const { currency } = headOf(input);
  const results = approachResults(model, { simulation, currency });
  return {
    ...headOf(input),
    state,
    reasons: [...illustrative, ...reconciliation.reasons],
    approaches: results,
    rejected: rejectedApproaches(input, model),
    conclusion: conclude(model, { state, results, simulation, currency }),
    calculation: model.calculation,
    ...(simulation === undefined ? {} : { simulation }),
    ...analysis,
    information: informationOf(model, currency),
    countedOnce: distinct(outcomes.flatMap(({ countedOnce }) => countedOnce)),
    warnings: distinct([...warnings, ...reconciliation.warnings, ...unproven]),
    disclosures: disclose(input, headOf(input), statedIn(model.calculation)),
  };
}

/** What is said of a valuation whatever it ends in. */
function headOf({ declared, asOf, object }: ValuationInput) {
  return {
    purpose: declared.purpose ?? '',
    valueType: declared.valueType ?? 'market-value',
    date: declared.date ?? asOf,
    currency: declared.currency ?? usualCurrency,
    rightsScope: declared.rightsScope ?? '',
    ...(object === undefined ? {} : { object }),
  };
}

/** No figure at all, not even on the way: the calculation is empty. */
function refused(
  input: ValuationInput,
  reasons: readonly Phrase[],
  rejected: Valuation['rejected'],
): Valuation {
  return {
    ...headOf(input),
    state: 'refused',
    reasons: [...reasons],
    approaches: [],
    rejected,
    calculation: { steps: [] },
    tornado: [],
    scenarios: [],
    breakEven: [],
    information: [],
    countedOnce: [],
    warnings: [],
    actions: [],
    disclosures: disclose(input, headOf(input), { declared: 0, documented: 0 }),
  };
}

function whyUnproven(unproven: readonly Phrase[]): Phrase[] {
  return unproven.length === 0 ? [] : [say('value.reason.unproven', { inputs: unproven.length })];
}

function informationOf(
  { information, at }: BuiltModel,
  currency: string,
): Valuation['information'] {
  return information.map((measure) => {
    const value = at(measure.step);
    return {
      ...measure,
      value: measure.unit === 'money' ? inMinorUnits(value, currency) : asRatio(value),
    };
  });
}

function statedIn({ steps }: Calculation): StatedInputs {
  const declared = steps.flatMap(({ source }) => (source?.kind === 'declared' ? [source] : []));
  return {
    declared: declared.length,
    documented: declared.filter(({ documents }) => documents !== undefined).length,
  };
}
