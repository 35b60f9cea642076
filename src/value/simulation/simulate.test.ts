import { describe, expect, test } from 'vitest';
import { splitModel } from '../../../test/value/split-model.ts';
import { Problem } from '../../vocabulary/problem.ts';
import { compile } from './compile.ts';
import { drawInputs } from './draws/draw-inputs.ts';
import { type SimulationOptions, simulate } from './simulate.ts';
import type { ValueModel } from './what-if/value-model.ts';

const seed = 20260701;
const [growth, share, rate] = ['income.revenue.growth', 'income.share', 'discount.rate'] as const;
const phrase = { code: 'test', params: {} };

function simulated(model: ValueModel, options: Partial<SimulationOptions> = {}) {
  const outcome = simulate(model, { seed, draws: 10_000, outputs: ['income.value'], ...options });
  if (outcome.kind === 'withheld') throw new Error(outcome.reason.code);
  return outcome.simulation;
}

describe('V22: the simulation of a split forecast', () => {
  test('its first draws', () => {
    const { calculation } = splitModel();
    const inputs = drawInputs(calculation, { seed, draws: 3 });
    const { outputs } = compile(calculation, ['income.value'], {
      drawn: new Set(inputs.keys()),
    }).run(inputs, 3);
    const first = [...(outputs.get('income.value') ?? [])];
    expect(first.map((value) => value.toFixed(6))).toEqual([
      '322.148953',
      '155.616097',
      '219.994568',
    ]);
  });

  test('its quantiles, moments and contributions', () => {
    const simulation = simulated(splitModel());
    const [value] = simulation.of;
    expect(simulation).toMatchObject({ seed, draws: 10_000, invalid: 0, converged: true });
    const near = (number: number | undefined | null, expected: number) =>
      expect(Math.abs((number ?? Number.NaN) - expected)).toBeLessThan(1e-6);
    near(value?.p10, 178.055963);
    near(value?.p50, 240.381417);
    near(value?.p90, 316.360149);
    near(value?.mean, 244.237499);
    near(value?.deviation, 52.786473);
    near(value?.variation, 0.216128);
    expect(value?.contributions.map(({ step }) => step)).toEqual([growth, share, rate]);
    for (const [at, [rank, part]] of [
      [0.287123, 0.083735],
      [0.938265, 0.894177],
      [-0.147463, 0.022087],
    ].entries()) {
      near(value?.contributions[at]?.rank, rank ?? 0);
      near(value?.contributions[at]?.share, part ?? 0);
    }
  });

  test('its errors hold the quantiles of another seed, and its picture nearly all draws', () => {
    const [one] = simulated(splitModel()).of;
    const [other] = simulated(splitModel(), { seed: 5, draws: 200_000 }).of;
    for (const quantile of ['p10', 'p50', 'p90'] as const) {
      const error = one?.error[quantile] ?? 0;
      expect(Math.abs((one?.[quantile] ?? 0) - (other?.[quantile] ?? 0))).toBeLessThan(1.5 * error);
      expect(error).toBeLessThan(2);
    }
    expect(one?.density.counts.reduce((sum, count) => sum + count, 0)).toBe(9_900);
  });

  test('the same seed gives the same numbers, another seed others', () => {
    expect(simulated(splitModel())).toEqual(simulated(splitModel()));
    expect(simulated(splitModel(), { seed: 1 }).of).not.toEqual(simulated(splitModel()).of);
  });
});

describe('invalid draws', () => {
  const requiring = (least: string): ValueModel => ({
    ...splitModel(),
    conditions: [{ step: rate, above: least, refusal: phrase }],
  });

  test('are counted and left out', () => {
    const simulation = simulated(requiring('0.124'));
    expect(simulation.invalid).toBeGreaterThan(0);
    expect(simulation.invalid).toBeLessThanOrEqual(100);
  });

  test('of more than 1 % leave nothing to say', () => {
    expect(
      simulate(requiring('0.15'), { seed, draws: 10_000, outputs: ['income.value'] }),
    ).toMatchObject({ kind: 'withheld', reason: { code: 'value.simulation.invalid' } });
  });
});

test('a model without uncertain inputs is not simulated, and says so', () => {
  const { calculation } = splitModel();
  const steps = calculation.steps.map(({ spread, ...step }) => step);
  const model = { calculation: { steps }, conditions: [] };
  expect(simulate(model, { seed, draws: 10_000, outputs: ['income.value'] })).toEqual({
    kind: 'withheld',
    reason: { code: 'value.simulation.certain', params: {} },
  });
});

test('an input that a step does not follow from contributes nothing to it', () => {
  const simulation = simulated(splitModel(), { outputs: ['income.cash.1', 'income.value'] });
  const [first] = simulation.of;
  expect(first?.contributions.map(({ step }) => step)).toEqual([growth, share]);
  // (1 + g)^0 names the growth, and does not move with it.
  expect(first?.contributions[0]?.share).toBeLessThan(0.001);
});

describe('rank correlations', () => {
  const correlated = (...asked: readonly (readonly [string, string, number])[]) =>
    asked.map(([one, other, rank]) => ({ between: [one, other], rank }));

  test('are reached, keep the numbers of each input, and move the range', () => {
    const correlations = correlated([growth, share, 0.6], [share, rate, -0.4]);
    const simulation = simulated(splitModel(), { correlations });
    for (const { asked, reached } of simulation.correlations)
      expect(Math.abs(asked - reached)).toBeLessThan(0.01);
    const deviation = (of: typeof simulation) => of.of[0]?.deviation ?? 0;
    expect(deviation(simulation)).toBeGreaterThan(1.05 * deviation(simulated(splitModel())));
  });

  test.each([
    [[[growth, 'income.shore', 0.5]], 'value.unknown-input', { nearest: share }],
    [[[growth, growth, 0.5]], 'value.correlation-pair', {}],
    [[[growth, share, 1]], 'value.correlation-pair', {}],
    [
      [
        [growth, share, 0.5],
        [share, growth, 0.4],
      ],
      'value.correlation-pair',
      {},
    ],
    [
      [
        [growth, share, 0.9],
        [share, rate, 0.9],
        [growth, rate, -0.9],
      ],
      'value.impossible-correlations',
      { pairs: expect.stringContaining(`${share} – ${rate} (0.9)`) },
    ],
  ] as const)('%j are refused', (asked, code, params) => {
    expect(() => simulated(splitModel(), { correlations: correlated(...asked) })).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining(params) }),
    );
  });

  test('of an input without a range are refused', () => {
    const { calculation } = splitModel();
    const steps = calculation.steps.map(({ spread, ...step }) =>
      step.id === share || spread === undefined ? step : { ...step, spread },
    );
    const model = { calculation: { steps }, conditions: [] };
    expect(() => simulated(model, { correlations: correlated([growth, share, 0.5]) })).toThrow(
      Problem,
    );
  });
});
