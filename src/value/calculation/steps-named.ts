import type { Expression } from '../../vocabulary/value/calculation.ts';

/** The steps that an expression names, as often as it names them. */
export function stepsNamed(expression: Expression): readonly string[] {
  if ('step' in expression) return [expression.step];
  if ('number' in expression) return [];
  return expression.of.flatMap(stepsNamed);
}
