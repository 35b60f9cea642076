import { defineProblem, type Where } from '../../vocabulary/problem.ts';
import type { Calculation } from '../../vocabulary/value/calculation.ts';
import { nearestOrDash } from '../../words/nearest.ts';

export const unknownInput = defineProblem({
  code: 'value.unknown-input',
  params: ['input', 'nearest'],
  texts: {
    en: 'The calculation has no input "{input}".',
    zh: '计算中不存在输入项“{input}”。',
  },
  remedy: { en: 'Did you mean: {nearest}?', zh: '您是否想写：{nearest}？' },
});

/**
 * Makes sure that names are inputs of a calculation: results cannot be set.
 *
 * @throws Problem `value.unknown-input`, with the nearest names
 */
export function requireInputs(
  { steps }: Calculation,
  names: readonly string[],
  where: Where = {},
): void {
  const inputs = steps.filter(({ formula }) => formula === undefined).map(({ id }) => id);
  const unknown = names.find((name) => !inputs.includes(name));
  if (unknown !== undefined)
    throw unknownInput({ input: unknown, nearest: nearestOrDash(unknown, inputs) }, where);
}
