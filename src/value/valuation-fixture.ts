import type { Assessment, CombinedScore } from '../vocabulary/assessment.ts';
import type { ValuationDeclaration } from '../vocabulary/declarations/valuation.ts';
import { Exact } from '../vocabulary/value/money.ts';
import { createCalculation } from './calculation/calculation-builder.ts';
import { addIncome } from './income/income.ts';
import type { ValuationInput } from './valuation-input.ts';

/** For tests: an assessment that has these scores of dimensions and groups, and nothing else. */
export function assessmentWith(scores: Readonly<Record<string, number>>): Assessment {
  const combined = (score: number | null): CombinedScore => ({
    score,
    coverage: score === null ? 0 : 1,
    grade: null,
    capped: false,
  });
  const all = Object.fromEntries(
    Object.entries(scores).map(([id, score]) => [id, combined(score)]),
  );
  return { overall: combined(null), dimensions: all, groups: all, indicators: [], gates: [] };
}

/** For tests: the input of a valuation that declares this. */
export function inputWith(
  declared: ValuationDeclaration,
  parts: Partial<ValuationInput> = {},
): ValuationInput {
  return {
    asset: 'orders',
    asOf: '2026-10-31',
    documents: [],
    assessment: assessmentWith({}),
    rows: 1000,
    declared,
    ...parts,
  };
}

/** For tests: the income approach of a declaration, and its steps rounded to six digits. */
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
