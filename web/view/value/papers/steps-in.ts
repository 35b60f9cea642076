import type { Expression, Step } from '../../../../src/vocabulary/value/calculation.ts';
import type { Steps } from './steps.tsx';

/** The steps that a formula names, each once, in its order. */
export function stepsIn(formula: Expression | undefined, steps: Steps): readonly Step[] {
  return [...new Set(namesIn(formula))].flatMap((id) => steps.get(id) ?? []);
}

function namesIn(expression: Expression | undefined): readonly string[] {
  if (expression === undefined || 'number' in expression) return [];
  return 'step' in expression ? [expression.step] : expression.of.flatMap(namesIn);
}
