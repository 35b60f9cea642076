import type { Quantity } from '../../vocabulary/declarations/quantity.ts';
import type { Phrase } from '../../vocabulary/text.ts';
import type { Expression } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { apply, type StepParts } from '../calculation/calculation-builder.ts';
import { declareInput, type InputDesk } from '../inputs/declared-input.ts';
import { addScore, type ScoreName } from '../inputs/measured-score.ts';
import type { ValuationInput } from '../valuation-input.ts';

/** What a coefficient is, where a person says it, and which score stands for it otherwise. */
export interface Coefficient {
  readonly parts: StepParts;
  readonly declared?: Quantity | undefined;
  readonly score?: ScoreName;
  /** Taken where it is neither declared nor measured, with the reason. */
  readonly otherwise: { readonly value: number; readonly reason: Phrase };
}

/**
 * Adds a coefficient as declared; else a hundredth of a measured score; else what stands in for
 * it, with its reason as a caveat.
 */
export function addCoefficient(
  desk: InputDesk,
  { assessment }: Pick<ValuationInput, 'assessment'>,
  { parts, declared, score, otherwise }: Coefficient,
): { readonly step: Expression; readonly caveats: readonly Phrase[] } {
  const { calculation } = desk;
  if (declared !== undefined) return { step: declareInput(desk, declared, parts), caveats: [] };
  const measured = score === undefined ? undefined : addScore(calculation, assessment, score);
  if (measured?.state === 'measured') {
    const step = calculation.result(parts, apply('divide', measured.score, 100));
    return { step, caveats: measured.caveats };
  }
  const step = calculation.input({
    ...parts,
    value: new Exact(otherwise.value),
    source: { kind: 'chosen', reason: otherwise.reason },
  });
  return { step, caveats: [otherwise.reason] };
}
