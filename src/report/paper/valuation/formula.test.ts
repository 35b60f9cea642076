import { expect, test } from 'vitest';
import type { Expression, Operation } from '../../../vocabulary/value/calculation.ts';
import { formulaText } from './formula.ts';

const [a, b, c]: readonly Expression[] = [{ step: 'a' }, { step: 'b' }, { number: '-2' }];
const of = (operation: Operation, ...operands: (Expression | undefined)[]): Expression => ({
  operation,
  of: operands.filter((one) => one !== undefined),
});

test.each([
  [of('subtract', of('subtract', a, b), c), 'a − b − −2'],
  [of('subtract', a, of('subtract', b, c)), 'a − (b − −2)'],
  [of('multiply', of('add', a, b), c), '(a + b) × −2'],
  [of('add', of('multiply', a, b), c), 'a × b + −2'],
  [of('divide', a, of('multiply', b, c)), 'a ÷ (b × −2)'],
  [of('power', of('add', a, b), c), '(a + b) ^ −2'],
  [of('max', of('negate', a), of('min', a, b)), 'max(−a; min(a; b))'],
])('%#: brackets stand where the order needs them', (expression, text) => {
  expect(formulaText(expression)).toBe(text);
});
