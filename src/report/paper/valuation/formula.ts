import type { Expression, Operation } from '../../../vocabulary/value/calculation.ts';

/** Signs between operands, and how tightly they bind. */
const signs: Partial<Record<Operation, { readonly sign: string; readonly binds: number }>> = {
  add: { sign: ' + ', binds: 1 },
  sum: { sign: ' + ', binds: 1 },
  subtract: { sign: ' − ', binds: 1 },
  multiply: { sign: ' × ', binds: 2 },
  divide: { sign: ' ÷ ', binds: 2 },
  power: { sign: ' ^ ', binds: 3 },
};

/** An expression with steps by their ids and brackets only where they are needed. */
export function formulaText(expression: Expression, within = 0): string {
  if ('step' in expression) return expression.step;
  if ('number' in expression) return expression.number.replace('-', '−');
  const { operation, of } = expression;
  if (operation === 'negate') return `−${of.map((one) => formulaText(one, 3)).join('')}`;
  const infix = signs[operation];
  if (infix === undefined) return `${operation}(${of.map((one) => formulaText(one)).join('; ')})`;
  // Read from the left, a − b + c needs no brackets, a − (b + c) does.
  const joined = of
    .map((one, index) => formulaText(one, index === 0 ? infix.binds - 1 : infix.binds))
    .join(infix.sign);
  return infix.binds <= within ? `(${joined})` : joined;
}
