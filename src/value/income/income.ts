import type { DeclaredIncome } from '../../vocabulary/declarations/valuation.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { type ApproachOutcome, brokenCondition } from '../approach.ts';
import { apply } from '../calculation/calculation-builder.ts';
import type { InputDesk } from '../inputs/declared-input.ts';
import { addLife } from '../life/remaining-life.ts';
import { phrasesOf } from '../phrases.ts';
import { addDiscountRate } from '../rate/discount-rate.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { addWeightedReturn, chargedAssets, noWacc } from './contributory-charges.ts';
import type { Terms } from './discounting.ts';
import { commonPeriods, forecastsOf } from './forecast.ts';
import { incomeTexts } from './income-texts.ts';
import { prepareQuality } from './quality-haircut.ts';
import { addTaxAmortisation, prepareTaxAmortisation } from './tax-amortisation.ts';
import { addTerminal, prepareTerminal } from './terminal-value.ts';
import { unprovenForecasts } from './unproven.ts';
import { taxBasis } from './variants.ts';
import { incomeStep } from './year-columns.ts';
import { addYears } from './years.ts';

const say = phrasesOf(incomeTexts);
const valueStep = 'income.value';

/**
 * Adds the income approach (收益法), `V = Σ F_t / (1 + r)^τ` over the remaining useful life, as
 * `income.value`; undefined where no income is declared. The discount rate and the life are added
 * with it. Refused, with the reason: no rate, no life, a rate or life without a value, a terminal
 * value with r ≤ g, and whatever would count quality, risk, decay or tax twice. A negative value is
 * shown, with a caveat.
 *
 * @throws Problem `value.outside-range`, `value.lognormal-of-nought`, `value.not-a-share` for a
 * declared number, `value.forecasts-differ` for forecasts of different periods
 */
export function addIncome(desk: InputDesk, input: ValuationInput): ApproachOutcome | undefined {
  const { income } = input.declared;
  if (income === undefined) return undefined;
  const periods = commonPeriods(forecastsOf(income));
  const { parts, terms, horizon } = prepare(desk, input);
  const conditions = parts.flatMap((part) => part.conditions);
  const taxed = input.declared.tax !== undefined;
  const notes = {
    approach: 'income',
    variant: income.variant,
    conditions,
    caveats: parts.flatMap(({ caveats }) => caveats),
    unproven: unprovenForecasts(income, input.documents),
    countedOnce: [...parts.flatMap((part) => part.countedOnce), taxBasis(income, taxed)],
  } as const;
  const refusal =
    parts.find((part) => part.refusal !== undefined)?.refusal ??
    brokenCondition(desk.calculation, conditions)?.refusal;
  if (refusal !== undefined) return { ...notes, refusal };
  if (terms === undefined) throw new Error('bug: neither terms of the years nor a refusal');
  const years = Math.min(horizon, periods ?? horizon);
  addValue(desk, input, { income, terms, years });
  const caveats = [
    ...valueCaveats(desk, terms, periods),
    ...(income.variant === 'excess' ? returnCaveats(desk, income, terms.rate) : []),
  ];
  return { ...notes, step: valueStep, caveats: [...notes.caveats, ...caveats] };
}

/** Adds everything that the years are counted by, and gathers what speaks against a value. */
function prepare(desk: InputDesk, input: ValuationInput) {
  const life = addLife(desk, input);
  const discount = addDiscountRate(desk, input);
  const quality = prepareQuality(desk, input);
  const amortisation = prepareTaxAmortisation(desk, input);
  const terminal = prepareTerminal(desk, input, discount.rate);
  const { years, attrition, horizon } = life;
  const { rate, survival } = discount;
  const terms = rate &&
    years && {
      rate,
      life: years,
      convention: input.declared.convention ?? 'mid-year',
      ...(attrition && { attrition }),
      ...(survival && { survival }),
      ...(quality.left && { quality: quality.left }),
    };
  return { parts: [life, discount, quality, amortisation, terminal], terms, horizon };
}

interface Explicit {
  readonly income: DeclaredIncome;
  readonly terms: Terms;
  readonly years: number;
}

/** Adds the years, what follows them, and `income.value`. */
function addValue(desk: InputDesk, input: ValuationInput, explicit: Explicit): void {
  const { calculation } = desk;
  const { terms } = explicit;
  const years = addYears(desk, input, explicit);
  const terminal = addTerminal(desk, terms, years);
  const presents = [...years.map(({ present }) => present), ...(terminal ? [terminal] : [])];
  const total = apply('sum', ...presents);
  const value = incomeStep(valueStep, 'money', { code: 'value.income.value' });
  const factor = addTaxAmortisation(desk, input, terms);
  if (factor === undefined) {
    calculation.result(value, total);
    return;
  }
  const before = incomeStep('income.subtotal', 'money', { code: 'value.income.subtotal' });
  calculation.result(value, apply('multiply', calculation.result(before, total), factor));
}

function valueCaveats({ calculation }: InputDesk, { life }: Terms, periods?: number): Phrase[] {
  const short = periods !== undefined && calculation.exact(life).greaterThan(periods);
  const negative = calculation.exact({ step: valueStep }).isNegative();
  return [
    ...(short ? [say('value.income.short-forecast', { years: periods })] : []),
    ...(negative ? [say('value.income.negative')] : []),
  ];
}

/** Whether the returns of all assets, the data with its value and rate among them, fit the WACC. */
function returnCaveats(
  desk: InputDesk,
  { charges, wacc }: Extract<DeclaredIncome, { variant: 'excess' }>,
  rate: Expression,
): readonly Phrase[] {
  if (wacc === undefined) return [noWacc];
  const data = { value: { step: valueStep }, rate };
  return addWeightedReturn(desk, [...chargedAssets(charges), data], wacc);
}
