import type { Expression, Operation } from '../../vocabulary/value/calculation.ts';
import { type CellPlace, columnLetters, placeText } from './cell-place.ts';

/** Where each step stands; a step that stands nowhere is a bug. */
export type PlaceOf = (step: string) => CellPlace;

/** How tightly a formula holds together: operands that hold less tightly are put in brackets. */
const level = { sum: 1, product: 2, atom: 5 } as const;

interface Printed {
  readonly text: string;
  readonly level: number;
}

const operators: Partial<Record<Operation, { readonly sign: string; readonly level: number }>> = {
  add: { sign: '+', level: level.sum },
  subtract: { sign: '-', level: level.sum },
  multiply: { sign: '*', level: level.product },
  divide: { sign: '/', level: level.product },
};

const functions: Partial<Record<Operation, string>> = {
  exp: 'EXP',
  ln: 'LN',
  sum: 'SUM',
  min: 'MIN',
  max: 'MAX',
  median: 'MEDIAN',
};

/**
 * The formula of a cell on `sheet` that calculates what the engine does, without the leading `=`.
 * Brackets stand wherever spreadsheets disagree: Excel reads `-a^2` as `(-a)^2`.
 */
export function excelFormula(expression: Expression, sheet: string, placeOf: PlaceOf): string {
  const print = (one: Expression): Printed => {
    if ('number' in one) return numberText(one.number);
    if ('step' in one) return atom(placeText(placeOf(one.step), sheet));
    return printOperation(one.operation, one.of);
  };
  const bracketed = (one: Expression, least: number): string => {
    const { text, level: own } = print(one);
    return own < least ? `(${text})` : text;
  };
  const printOperation = (operation: Operation, of: readonly Expression[]): Printed => {
    const [first] = of;
    const called = functions[operation];
    if (called !== undefined) return atom(`${called}(${argumentsOf(of).join(',')})`);
    if (first === undefined) throw new Error(`bug: ${operation} of nothing`);
    if (operation === 'negate')
      return { text: `-${bracketed(first, level.atom)}`, level: level.sum };
    if (of.length === 1) return print(first);
    const operator = operators[operation];
    if (operator === undefined)
      return {
        text: of.map((one) => bracketed(one, level.atom)).join('^'),
        level: level.product,
      };
    const rest = of.slice(1).map((one) => bracketed(one, operator.level + 1));
    const parts = [bracketed(first, operator.level), ...rest];
    return { text: parts.join(operator.sign), level: operator.level };
  };
  const argumentsOf = (of: readonly Expression[]): string[] =>
    rangesOf(of.map((one) => ('step' in one ? placeOf(one.step) : one))).map((argument) => {
      if ('sheet' in argument) return placeText(argument, sheet);
      if ('from' in argument)
        return `${placeText(argument.from, sheet)}:${columnLetters(argument.to.column)}${argument.to.row}`;
      return print(argument).text;
    });
  return print(expression).text;
}

function atom(text: string): Printed {
  return { text, level: level.atom };
}

function numberText(digits: string): Printed {
  return { text: digits, level: digits.startsWith('-') ? level.sum : level.atom };
}

interface CellRange {
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** Cells one below or beside the other become one range, as a person would select them. */
function rangesOf<Other extends object>(
  of: readonly (CellPlace | Other)[],
): (CellPlace | CellRange | Other)[] {
  const ranges: (CellPlace | CellRange | Other)[] = [];
  for (const one of of) {
    const last = ranges.at(-1);
    const longer = last !== undefined && isPlace(one) ? extended(last, one) : undefined;
    if (longer === undefined) ranges.push(one);
    else ranges.splice(-1, 1, longer);
  }
  return ranges;
}

function isPlace(one: object): one is CellPlace {
  return 'sheet' in one && 'row' in one;
}

function extended(last: object, next: CellPlace): CellRange | undefined {
  const range = isPlace(last) ? { from: last, to: last } : isRange(last) ? last : undefined;
  if (range === undefined || range.to.sheet !== next.sheet) return undefined;
  const { from, to } = range;
  const below = next.column === from.column && next.column === to.column && next.row === to.row + 1;
  const beside = next.row === from.row && next.row === to.row && next.column === to.column + 1;
  return below || beside ? { from, to: next } : undefined;
}

function isRange(one: object): one is CellRange {
  return 'from' in one && 'to' in one;
}
