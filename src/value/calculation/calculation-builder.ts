import type {
  Calculation,
  Expression,
  Operation,
  Source,
  Spread,
  Step,
} from '../../vocabulary/value/calculation.ts';
import { digitsOf, Exact } from '../../vocabulary/value/money.ts';
import { evaluate } from './evaluate.ts';

/** A number of a formula: a step that was added, or a constant of the formula itself. */
export type Operand = Expression | number;

/** What a step is, but for its value: those of inputs are given, the others calculated. */
export type StepParts = Pick<Step, 'id' | 'label' | 'unit' | 'place'>;

interface InputParts extends StepParts {
  readonly value: Exact;
  readonly source: Source;
  readonly spread?: Spread;
}

/** Builds a calculation step by step; each step is evaluated exactly as it is added. */
export interface CalculationBuilder {
  /** Adds a number that comes from outside, with its source. */
  readonly input: (parts: InputParts) => Expression;
  /** Adds a number that follows from earlier steps. @throws Problem `value.no-value` */
  readonly result: (parts: StepParts, formula: Expression) => Expression;
  /** The exact value of an expression over the steps so far. @throws Problem `value.no-value` */
  readonly exact: (expression: Expression) => Exact;
  /** Whether there is such a step. */
  readonly has: (id: string) => boolean;
  readonly finish: () => Calculation;
}

/**
 * Starts a calculation. `changes` are values that inputs take instead of their own, as in a what-if;
 * what is set is no longer uncertain, and has no spread.
 */
export function createCalculation(
  changes: ReadonlyMap<string, Exact> = new Map(),
): CalculationBuilder {
  const steps = new Map<string, Step>();
  const values = new Map<string, Exact>();
  const add = (step: Step, value: Exact): Expression => {
    if (steps.has(step.id)) throw new Error(`bug: two steps ${step.id}`);
    steps.set(step.id, step);
    values.set(step.id, value);
    return { step: step.id };
  };
  const exact = (expression: Expression) => evaluate(expression, (step) => values.get(step));
  return {
    exact,
    has: (id) => steps.has(id),
    input: ({ value, spread, ...parts }) => {
      const changed = changes.get(parts.id);
      if (changed !== undefined) return add({ ...parts, value: digitsOf(changed) }, changed);
      const spreadPart = spread === undefined ? {} : { spread };
      return add({ ...parts, value: digitsOf(value), ...spreadPart }, value);
    },
    result: (parts, formula) => {
      const value = exact(formula);
      return add({ ...parts, value: digitsOf(value), formula }, value);
    },
    finish: () => ({ steps: [...steps.values()] }),
  };
}

/** An operation as a formula; constants of the formula are written as numbers. */
export function apply(operation: Operation, ...of: readonly Operand[]): Expression {
  return { operation, of: of.map(expressionOf) };
}

/** A constant of a formula, such as the 0.5 of a mid-year. */
export function constant(value: number | string): Expression {
  return { number: digitsOf(new Exact(value)) };
}

function expressionOf(operand: Operand): Expression {
  return typeof operand === 'number' ? constant(operand) : operand;
}
