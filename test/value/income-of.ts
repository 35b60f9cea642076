import { createCalculation } from '../../src/value/calculation/calculation-builder.ts';
import { addIncome } from '../../src/value/income/income.ts';
import type { ValuationInput } from '../../src/value/valuation-input.ts';
import type { ValuationDeclaration } from '../../src/vocabulary/declarations/valuation.ts';
import { Exact } from '../../src/vocabulary/value/money.ts';
import { inputWith } from './valuation-inputs.ts';

/** The income approach of a declaration, and its steps rounded to six digits. */
export function incomeOf(declared: ValuationDeclaration, parts: Partial<ValuationInput> = {}) {
  const input = inputWith(declared, parts);
  const calculation = createCalculation(input.changes);
  const outcome = addIncome({ calculation, documents: input.documents }, input);
  const { steps } = calculation.finish();
  const byId = new Map(steps.map((step) => [step.id, step]));
  const exact = (id: string) => new Exact(byId.get(id)?.value ?? Number.NaN);
  const column = (name: string) =>
    steps
      .filter(({ id }) => new RegExp(`^income\\.${name}\\.\\d+$`).test(id))
      .map(({ id }) => six(id));
  const six = (id: string) => exact(id).toFixed(6);
  return { outcome, steps, exact, six, column };
}
