import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Calculation, Expression, Operation } from '../../vocabulary/value/calculation.ts';
import { Exact } from '../../vocabulary/value/money.ts';
import { apply, constant, createCalculation } from '../calculation/calculation-builder.ts';
import { compile } from './compile.ts';

const phrase = { code: 'test', params: {} };
const parts = (id: string) =>
  ({ id, label: phrase, unit: 'money', place: { paper: phrase, row: phrase } }) as const;
const source = { kind: 'declared', path: 'assay.valuation' } as const;

/** Positions of earlier steps, counted back from the newest, that an operation works on. */
type Recipe = readonly [Operation, readonly number[]];

const recipes: fc.Arbitrary<readonly Recipe[]> = fc.array(
  fc.tuple(
    fc.constantFrom<Operation>(
      'add',
      'subtract',
      'multiply',
      'divide',
      'power',
      'exp',
      'ln',
      'negate',
      'sum',
      'min',
      'max',
      'median',
    ),
    fc.array(fc.nat(5), { minLength: 2, maxLength: 4 }),
  ),
  { minLength: 1, maxLength: 8 },
);
const numbers = fc.array(
  fc.integer({ min: -500, max: 500 }).map((cents) => cents / 100),
  { minLength: 2, maxLength: 5 },
);

/** A power of a power may go beyond binary64 on its way to a moderate number. */
const most: Partial<Record<Operation, number>> = { exp: 1, ln: 1, negate: 1, power: 2 };

/** Of moderate size, so that no cancellation takes away the digits that are compared. */
const moderate = (value: Exact) => value.abs().greaterThan(0.05) && value.abs().lessThan(50);

/** A calculation of the recipes that have a moderate value where they stand. */
function calculationOf(inputs: readonly number[], of: readonly Recipe[]): Calculation {
  const calculation = createCalculation();
  const steps: Expression[] = inputs.map((value, at) =>
    calculation.input({ ...parts(`in.${at}`), value: new Exact(value), source }),
  );
  for (const [at, [operation, back]] of of.entries()) {
    const operands = back.map((one) => steps.at(-1 - (one % steps.length)) ?? constant(1));
    const formula = apply(operation, ...operands.slice(0, most[operation] ?? operands.length));
    try {
      if (moderate(calculation.exact(formula)))
        steps.push(calculation.result(parts(`out.${at}`), formula));
    } catch {
      // It has no value here; the next one may.
    }
  }
  return calculation.finish();
}

describe('a compiled calculation', () => {
  test('equals the exact evaluation on one draw, whatever the tree', () => {
    fc.assert(
      fc.property(numbers, recipes, (inputs, of) => {
        const calculation = calculationOf(inputs, of);
        const ids = calculation.steps.map(({ id }) => id);
        const drawn = new Set(ids.filter((id) => id.startsWith('in.')));
        const draws = new Map(
          calculation.steps.map(({ id, value }) => [id, Float64Array.of(Number(value))]),
        );
        const { outputs, broken } = compile(calculation, ids, { drawn }).run(draws, 1);
        expect(broken[0]).toBe(0);
        for (const { id, value } of calculation.steps) {
          const [drew = Number.NaN] = outputs.get(id) ?? [];
          expect(Math.abs(drew / Number(value) - 1) < 1e-9 || drew === Number(value)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('works chunk by chunk, and on what follows from drawn inputs only', () => {
    const calculation = createCalculation();
    const x = calculation.input({ ...parts('x'), value: new Exact(1), source });
    const y = calculation.input({ ...parts('y'), value: new Exact(3), source });
    calculation.result(parts('alone'), apply('multiply', y, 2));
    calculation.result(parts('both'), apply('add', x, apply('divide', { step: 'alone' }, 4)));
    const compiled = compile(calculation.finish(), ['both'], { drawn: new Set(['x']) });
    const draws = 1500;
    const { outputs } = compiled.run(
      new Map([['x', Float64Array.from({ length: draws }, (_, at) => at)]]),
      draws,
    );
    expect(compiled.inputsOf('both')).toEqual(['x']);
    expect(compiled.inputsOf('alone')).toEqual([]);
    expect([...(outputs.get('both') ?? [])]).toEqual(
      Array.from({ length: draws }, (_, at) => at + 1.5),
    );
  });

  test('marks draws that the exact evaluation refuses, though the end is finite', () => {
    const calculation = createCalculation();
    const x = calculation.input({ ...parts('x'), value: new Exact(1), source });
    const part = calculation.result(parts('part'), apply('divide', 1, x));
    calculation.result(parts('end'), apply('divide', 1, part));
    const { broken } = compile(calculation.finish(), ['end'], { drawn: new Set(['x']) }).run(
      new Map([['x', Float64Array.of(2, 0, -1)]]),
      3,
    );
    expect([...broken]).toEqual([0, 1, 0]);
  });

  test('marks draws in which a condition does not hold', () => {
    const calculation = createCalculation();
    calculation.input({ ...parts('x'), value: new Exact(1), source });
    const { broken } = compile(calculation.finish(), [], {
      drawn: new Set(['x']),
      conditions: [{ step: 'x', above: '0.5', refusal: phrase }],
    }).run(new Map([['x', Float64Array.of(1, 0.5, 0.6)]]), 3);
    expect([...broken]).toEqual([0, 1, 0]);
  });
});
