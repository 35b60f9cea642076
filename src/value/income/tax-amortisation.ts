import type { Expression, Unit } from '../../vocabulary/value/calculation.ts';
import { apply, type StepParts } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { phrasesOf } from '../phrases.ts';
import type { ValuationInput } from '../valuation-input.ts';
import type { Terms } from './discounting.ts';
import type { Extra } from './extra.ts';
import { extraTexts } from './extra-texts.ts';
import { addTax } from './variants.ts';
import { incomePaper } from './year-columns.ts';

const say = phrasesOf(extraTexts);
const yearsStep = 'taxAmortisation.years';

/**
 * Adds the years of a tax amortisation benefit, where it is asked for: once, and only on cash after
 * tax (guard 5 of the valuation notes).
 */
export function prepareTaxAmortisation(desk: InputDesk, input: ValuationInput): Extra {
  const { taxAmortisation, tax, income } = input.declared;
  const none = { conditions: [], caveats: [] };
  if (taxAmortisation === undefined)
    return { ...none, countedOnce: [say('value.once.no-amortisation')] };
  const countedOnce = [say('value.once.amortisation')];
  if (tax === undefined) return { ...none, countedOnce, refusal: say('value.amortisation.no-tax') };
  if (income?.variant === 'direct')
    return { ...none, countedOnce, refusal: say('value.amortisation.before-tax') };
  declareInput(desk, taxAmortisation.years, partsOf(yearsStep, 'years', 'years'));
  return {
    conditions: [
      { step: yearsStep, above: '0', refusal: say('value.amortisation.no-years') },
      { step: 'income.rate', above: '0', refusal: say('value.amortisation.no-rate') },
    ],
    caveats: [],
    countedOnce,
  };
}

/**
 * Adds the factor of the tax amortisation benefit, `1 / (1 − tax / n · Σ 1/(1 + r)^t)`; undefined
 * where it was not prepared. The sum over the n years is written in its closed form,
 * `(1 − (1 + r)^−n) / r`, so that n can be any number of years; with mid-year cash it is
 * `(1 + r)^0.5` times as great.
 */
export function addTaxAmortisation(
  desk: InputDesk,
  input: ValuationInput,
  { rate, convention }: Terms,
): Expression | undefined {
  const { calculation } = desk;
  const tax = addTax(desk, input);
  if (tax === undefined || !calculation.has(yearsStep)) return undefined;
  const years = { step: yearsStep };
  const growth = apply('add', 1, rate);
  const yearEnd = apply(
    'divide',
    apply('subtract', 1, apply('power', growth, apply('negate', years))),
    rate,
  );
  const annuity = calculation.result(
    partsOf('income.amortisation.annuity', 'annuity', 'years'),
    convention === 'year-end' ? yearEnd : apply('multiply', yearEnd, apply('power', growth, 0.5)),
  );
  const saved = apply('multiply', apply('divide', tax, years), annuity);
  return calculation.result(
    partsOf('income.amortisation.factor', 'factor', 'ratio'),
    apply('divide', 1, apply('subtract', 1, saved)),
  );
}

function partsOf(id: string, part: 'years' | 'annuity' | 'factor', unit: Unit): StepParts {
  const label = say(`value.amortisation.${part}`);
  return { id, label, unit, place: { paper: incomePaper, row: label } };
}
