import type { DeclaredIncome } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareShare, type InputDesk } from '../inputs/declared-input.ts';
import { phrasesOf } from '../phrases.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { addCharges } from './contributory-charges.ts';
import { addForecast, forecastsOf } from './forecast.ts';
import { incomeTexts } from './income-texts.ts';
import { incomeStep, yearStep } from './year-columns.ts';

const say = phrasesOf(incomeTexts);

/** Lowers a year's income for quality or risk, where they enter it. */
type Deduct = (income: Expression) => Expression;

/**
 * Adds what the data earns in a full year, the F of section 2 of the valuation notes. Quality and
 * risk lower the income before what is taken from it, so that neither makes a loss smaller.
 */
export type AddFlow = (year: number, deduct: Deduct) => Expression;

type Income<V extends DeclaredIncome['variant']> = Extract<DeclaredIncome, { variant: V }>;
interface Desk extends InputDesk {
  readonly input: ValuationInput;
  readonly years: number;
}

/**
 * Adds the inputs of a variant of the income approach for the years 1 to `years`, and returns what
 * adds the income of one of them.
 *
 * @throws Problem `value.not-a-share` and those of `declareInput`
 */
export function addVariant(desk: Desk, income: DeclaredIncome): AddFlow {
  switch (income.variant) {
    case 'direct':
      return direct(desk, income);
    case 'split':
      return split(desk, income);
    case 'excess':
      return excess(desk, income);
    case 'incremental':
      return incremental(desk, income);
  }
}

/** Whether cash and rate are before or after tax, which has to be the same for both. */
export function taxBasis({ variant }: DeclaredIncome, taxed: boolean): Phrase {
  if (variant === 'direct') return say('value.once.earnings-before-tax');
  if (variant === 'split') return say(taxed ? 'value.once.tax' : 'value.once.before-tax');
  return say(
    taxed || variant === 'excess' ? 'value.once.taken-after-tax' : 'value.once.before-tax',
  );
}

/** F = R. */
function direct(desk: Desk, income: Income<'direct'>): AddFlow {
  const [earnings] = addForecasts(desk, income);
  return (year, deduct) => addFlowOf(desk, year, deduct(at(earnings, year)));
}

/** F = revenue × share × (1 − tax) − upkeep. */
function split(desk: Desk, income: Income<'split'>): AddFlow {
  const { calculation } = desk;
  const [revenue, upkeep] = addForecasts(desk, income);
  const label = { code: 'value.income.share' } as const;
  const share = declareShare(desk, income.share, incomeStep('income.share', 'ratio', label));
  const tax = addTax(desk, desk.input);
  return (year, deduct) => {
    const earned = apply('multiply', at(revenue, year), share);
    const royalty = deduct(calculation.result(yearStep('royalty', year), earned));
    const taken = tax && calculation.result(yearStep('tax', year), apply('multiply', royalty, tax));
    const less = [...(taken ? [taken] : []), ...(upkeep ? [at(upkeep, year)] : [])];
    return addFlowOf(desk, year, apply('subtract', royalty, ...less));
  };
}

/** F = R − Σ fair value × return (MPEEM). */
function excess(desk: Desk, income: Income<'excess'>): AddFlow {
  const [earnings] = addForecasts(desk, income);
  const total = addCharges(desk, income.charges);
  return (year, deduct) =>
    addFlowOf(desk, year, apply('subtract', deduct(at(earnings, year)), total));
}

/** F = income with − income without. */
function incremental(desk: Desk, income: Income<'incremental'>): AddFlow {
  const [having, lacking] = addForecasts(desk, income);
  return (year, deduct) => {
    const difference = apply('subtract', at(having, year), at(lacking, year));
    const increment = desk.calculation.result(yearStep('increment', year), difference);
    return addFlowOf(desk, year, deduct(increment));
  };
}

function addForecasts(desk: Desk, income: DeclaredIncome) {
  return forecastsOf(income).map((named) => addForecast(desk, named, desk.years));
}

/** Adds the rate of income tax, once; undefined where none is declared. */
export function addTax(desk: InputDesk, { declared }: ValuationInput): Expression | undefined {
  if (declared.tax === undefined) return undefined;
  const step = incomeStep('tax', 'ratio', { code: 'value.income.tax-rate' });
  return desk.calculation.has('tax') ? { step: 'tax' } : declareShare(desk, declared.tax, step);
}

function addFlowOf({ calculation }: Desk, year: number, formula: Expression): Expression {
  return calculation.result(yearStep('flow', year), formula);
}

function at(amounts: readonly Expression[] | undefined, year: number): Expression {
  const amount = amounts?.[year - 1];
  if (amount === undefined) throw new Error(`bug: no forecast of year ${year}`);
  return amount;
}
