import type { DeclaredIncome } from '../../vocabulary/declarations/valuation.ts';
import { apply } from '../calculation/calculation-builder.ts';
import type { InputDesk } from '../inputs/declared-input.ts';
import type { ValuationInput } from '../valuation-input.ts';
import { addAttrition, addDeduction, addPresent, addTiming, type Terms } from './discounting.ts';
import type { ExplicitYear } from './extra.ts';
import { type AddFlow, addVariant } from './variants.ts';
import { yearStep } from './year-columns.ts';

interface Explicit {
  readonly income: DeclaredIncome;
  readonly terms: Terms;
  readonly years: number;
}

/**
 * Adds the explicit years of a forecast, each from its income to its present value. There are as
 * many whatever the life turns out to be; beyond it their part within the life is 0.
 */
export function addYears(
  desk: InputDesk,
  input: ValuationInput,
  { income, terms, years }: Explicit,
): readonly ExplicitYear[] {
  const addFlow = addVariant({ ...desk, input, years }, income);
  return Array.from({ length: years }, (_, at) => addYear(desk, { terms, addFlow }, at + 1));
}

function addYear(
  { calculation }: InputDesk,
  { terms, addFlow }: { readonly terms: Terms; readonly addFlow: AddFlow },
  year: number,
): ExplicitYear {
  const timing = addTiming(calculation, terms, year);
  const flow = addFlow(year, (income) => addDeduction(calculation, terms, { ...timing, income }));
  const attrition = addAttrition(calculation, terms, timing);
  const cash = calculation.result(
    yearStep('cash', year),
    apply('multiply', flow, timing.fraction, ...(attrition ? [attrition] : [])),
  );
  const present = addPresent(calculation, terms, { ...timing, cash });
  return { flow, fraction: timing.fraction, present };
}
