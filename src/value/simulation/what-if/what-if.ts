import { Problem } from '../../../vocabulary/problem.ts';
import type { Phrase } from '../../../vocabulary/text.ts';
import type { Exact } from '../../../vocabulary/value/money.ts';
import { noValue } from '../../calculation/calculation-problems.ts';
import { reevaluate } from '../../calculation/reevaluate.ts';
import { phrasesOf } from '../../phrases.ts';
import { simulationTexts } from '../simulation-texts.ts';
import type { ValueModel } from './value-model.ts';

/** Exact values by step, or the reason why there are none. */
export type WhatIf =
  | { readonly values: ReadonlyMap<string, Exact>; readonly reason?: never }
  | { readonly values?: never; readonly reason: Phrase };

const say = phrasesOf(simulationTexts);

/** Evaluates a model exactly with other values of some inputs, under the model's conditions. */
export function whatIf(
  { calculation, conditions }: ValueModel,
  changes: ReadonlyMap<string, Exact>,
): WhatIf {
  const values = valuesOf(() => reevaluate(calculation, changes));
  if (values instanceof Problem)
    return {
      reason: say('value.what-if.no-value', { operation: String(values.params.operation) }),
    };
  const broken = conditions.find(
    ({ step, above }) => values.get(step)?.lessThanOrEqualTo(above) === true,
  );
  return broken === undefined ? { values } : { reason: broken.refusal };
}

/** Only a missing value is an answer; every other problem goes on. */
function valuesOf(
  evaluated: () => ReadonlyMap<string, Exact>,
): ReadonlyMap<string, Exact> | Problem {
  try {
    return evaluated();
  } catch (problem) {
    if (problem instanceof Problem && problem.kind === noValue.kind) return problem;
    throw problem;
  }
}
