import type { Calculation, Expression, Step } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import type { Condition } from '../approach.ts';
import { evaluate } from '../calculation/evaluate.ts';
import { stepsNamed } from '../calculation/steps-named.ts';
import { type Instruction, instructionsOf, type Register } from './kernels.ts';

/** What many draws of the inputs gave. */
export interface Drawn {
  /** By output, one number a draw. */
  readonly outputs: ReadonlyMap<string, Float64Array>;
  /** 1 where the draw is invalid: a step is not finite, or a condition does not hold. */
  readonly broken: Uint8Array;
}

export interface CompileOptions {
  /** Inputs that are drawn; all other steps that do not follow from them keep their exact values. */
  readonly drawn: ReadonlySet<string>;
  readonly conditions?: readonly Condition[];
}

/** A calculation in binary64, as a flat list of instructions over chunks of draws. */
export interface CompiledCalculation {
  /** Drawn inputs that the output follows from, in the order of the calculation. */
  readonly inputsOf: (output: string) => readonly string[];
  /** Evaluates it for numbers of the drawn inputs, all equally many. */
  readonly run: (inputs: ReadonlyMap<string, Float64Array>, draws: number) => Drawn;
}

/** Draws that are worked on together: as many as keep the registers in the processor's cache. */
const chunk = 512;

/**
 * Compiles what some outputs of a calculation need. The numbers are binary64 estimates: good for a
 * distribution, never an amount.
 */
export function compile(
  calculation: Calculation,
  outputs: readonly string[],
  { drawn, conditions = [] }: CompileOptions,
): CompiledCalculation {
  const steps = neededSteps(calculation, [...outputs, ...conditions.map(({ step }) => step)]);
  const program = createProgram(drawn);
  for (const step of steps) program.add(step);
  for (const condition of conditions) program.require(condition);
  return {
    inputsOf: (output) =>
      neededSteps(calculation, [output]).flatMap(({ id }) => (drawn.has(id) ? [id] : [])),
    run: (inputs, draws) => {
      const results = new Map(outputs.map((output) => [output, new Float64Array(draws)]));
      const broken = new Uint8Array(draws);
      for (let from = 0; from < draws; from += chunk) {
        const count = Math.min(chunk, draws - from);
        program.load(inputs, from, count);
        program.run(count);
        for (const [output, result] of results)
          result.set(program.register(output).subarray(0, count), from);
        broken.set(program.broken.subarray(0, count), from);
      }
      return { outputs: results, broken };
    },
  };
}

/** The steps that some steps follow from, themselves included, in the order of the calculation. */
function neededSteps({ steps }: Calculation, wanted: readonly string[]): readonly Step[] {
  const needed = new Set(wanted);
  for (const { id, formula } of steps.toReversed()) {
    if (formula === undefined || !needed.has(id)) continue;
    for (const step of stepsNamed(formula)) needed.add(step);
  }
  return steps.filter(({ id }) => needed.has(id));
}

interface Program {
  readonly broken: Uint8Array;
  readonly add: (step: Step) => void;
  readonly require: (condition: Condition) => void;
  readonly register: (step: string) => Register;
  readonly load: (inputs: ReadonlyMap<string, Float64Array>, from: number, count: number) => void;
  readonly run: (count: number) => void;
}

function createProgram(drawn: ReadonlySet<string>): Program {
  const broken = new Uint8Array(chunk);
  const registers = new Map<string, Register>();
  const fixed = new Map<string, Exact>();
  const instructions: Instruction[] = [];
  const register = (step: string) => {
    const found = registers.get(step);
    if (found === undefined) throw new Error(`bug: no step ${step}`);
    return found;
  };
  const registerOf = (expression: Expression): Register => {
    if ('step' in expression) return register(expression.step);
    if ('number' in expression || stepsNamed(expression).every((step) => fixed.has(step)))
      return constantRegister(evaluate(expression, (step) => fixed.get(step)));
    const into = new Float64Array(chunk);
    const of = expression.of.map(registerOf);
    instructions.push(...instructionsOf(expression.operation, of, { into, broken }));
    return into;
  };
  return {
    broken,
    register,
    add: ({ id, value, formula }) => {
      if (drawn.has(id)) registers.set(id, new Float64Array(chunk));
      else if (formula === undefined || stepsNamed(formula).every((step) => fixed.has(step))) {
        fixed.set(id, new Exact(value));
        registers.set(id, constantRegister(new Exact(value)));
      } else registers.set(id, registerOf(formula));
    },
    require: ({ step, above }) => {
      instructions.push(requireAbove(register(step), Number(above), broken));
    },
    load: (inputs, from, count) => {
      for (const [input, numbers] of inputs)
        registers.get(input)?.set(numbers.subarray(from, from + count));
    },
    run: (count) => {
      broken.fill(0);
      for (const instruction of instructions) instruction(count);
    },
  };
}

function constantRegister(value: Exact): Register {
  return new Float64Array(chunk).fill(value.toNumber());
}

function requireAbove(of: Register, least: number, broken: Uint8Array): Instruction {
  return (count) => {
    for (let draw = 0; draw < count; draw += 1) if (!((of[draw] ?? 0) > least)) broken[draw] = 1;
  };
}
