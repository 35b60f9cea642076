import type { CostApproachDeclaration } from '../../vocabulary/declarations/valuation.ts';
import { ahpWeights, isReciprocal } from '../../vocabulary/pairwise-comparison.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { apply } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { say } from './cost-texts.ts';

type DeclaredRisk = Extract<CostApproachDeclaration, { method: 'guideline-9' }>['risk'];

const paper = say('value.paper.cost');

/**
 * Adds ρ, the risk that the value is not realised (0–1), as the step `cost.risk`: declared, or the
 * risks weighted by their pairwise comparison (AHP). A refusal where the comparison is no
 * reciprocal matrix or contradicts itself (CR ≥ 0.10).
 */
export function addRealisationRisk(
  desk: InputDesk,
  declared: DeclaredRisk,
): { readonly step: Expression } | { readonly refusal: Phrase } {
  const row = say('value.cost.risk');
  const parts = { id: 'cost.risk', label: row, unit: 'ratio', place: { paper, row } } as const;
  if (typeof declared !== 'object' || 'value' in declared) {
    return { step: declareInput(desk, declared, parts) };
  }
  const { comparison, risks } = declared;
  const matrix = comparison.map((line) => line.map((cell) => new Exact(cell).toNumber()));
  if (matrix.length !== risks.length || !isReciprocal(matrix)) {
    return { refusal: say('value.cost.not-reciprocal', { risks: risks.length }) };
  }
  const { weights, consistencyRatio, accepted } = ahpWeights(matrix);
  const ratio = consistencyRatio.toFixed(3);
  if (!accepted) return { refusal: say('value.cost.inconsistent', { ratio }) };
  const products = risks.map(({ name, risk }, index) => {
    const place = (row: Phrase) => ({ label: row, unit: 'ratio', place: { paper, row } }) as const;
    const weight = desk.calculation.input({
      id: `cost.risk.weight.${index + 1}`,
      ...place(say('value.cost.weight-of', { name })),
      value: new Exact(weights[index] ?? 0),
      source: { kind: 'chosen', reason: say('value.cost.weight-by-comparison', { ratio }) },
    });
    const step = declareInput(desk, risk, {
      id: `cost.risk.risks.${index + 1}`,
      ...place(say('value.cost.risk-of', { name })),
    });
    return apply('multiply', weight, step);
  });
  return { step: desk.calculation.result(parts, apply('sum', ...products)) };
}
