import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessmentOf, inputOf } from '../../test/value/valuation-inputs.ts';
import type { GateResult } from '../vocabulary/assessment.ts';
import type { ValuationDeclaration } from '../vocabulary/declarations/valuation.ts';
import { Exact } from '../vocabulary/value/money.ts';
import { valuate } from './valuate.ts';
import type { ValuationInput } from './valuation-input.ts';

const proofs = ['contract'];
const documents = [{ id: 'contract', path: 'documents/contract.pdf', sha256: 'ab' }];
const scores = { quality: 86, management: 80, V2: 70, R6: 60, R4: 90 };

const declared: ValuationDeclaration = {
  purpose: 'licensing',
  rightsScope: 'use',
  tax: { value: '0.25', proofs },
  discount: {
    riskFree: { value: '0.0225', source: 'bond', date: '2026-10-30' },
    premia: { management: '0.06', circulation: '0.06', security: '0.08', regulatory: '0.05' },
  },
  life: { contract: 4 },
  income: {
    variant: 'split',
    revenue: {
      first: { value: 1000, proofs },
      growth: { value: '0.06', low: '-0.05', high: '0.15' },
    },
    share: { value: '0.12', low: '0.08', high: '0.18', proofs },
    upkeep: { first: { value: 20, proofs }, growth: 0 },
  },
  cost: {
    method: 'coefficients',
    replacement: { direct: { value: 420, low: 380, high: 480, proofs } },
    age: 1,
    usage: '0.95',
  },
  weights: {
    income: { weight: '0.7', reason: 'a contract brings the income' },
    cost: { weight: '0.3', reason: 'costs are evidenced' },
  },
};

const value = (given: Partial<ValuationInput> = {}) =>
  valuate(inputOf({ declared, documents, assessment: assessmentOf(scores), ...given }));

const gated = (state: GateResult['state']) => {
  const assessment = assessmentOf(scores);
  const [first, ...others] = assessment.gates;
  return { ...assessment, gates: first === undefined ? [] : [{ ...first, state }, ...others] };
};

describe('a valuation', () => {
  test('concludes where gates are open, income is proven and approaches agree', () => {
    const valuation = value();
    expect(valuation.reasons).toEqual([]);
    expect(valuation.state).toBe('concluded');
    const { conclusion } = valuation;
    expect(Number(conclusion?.low)).toBeLessThan(Number(conclusion?.value));
    expect(Number(conclusion?.value)).toBeLessThan(Number(conclusion?.high));
    expect(valuation.approaches.map(({ approach }) => approach)).toEqual(['income', 'cost']);
    expect(valuation.rejected.map(({ approach }) => approach)).toEqual(['market']);
    expect(valuation.simulation?.of.map(({ step }) => step)).toContain('reconciled.value');
    expect(valuation.tornado.length).toBeGreaterThan(5);
    expect(valuation.breakEven.length).toBeGreaterThan(0);
  });

  test('a closed gate gives no figure anywhere', () => {
    const valuation = value({ assessment: gated('closed') });
    expect(valuation).toMatchObject({
      state: 'refused',
      reasons: [{ code: 'value.reason.gate-closed', params: { gate: 'G1', gateName: 'G1' } }],
      approaches: [],
      calculation: { steps: [] },
    });
    expect(valuation.conclusion).toBeUndefined();
    expect(valuation.simulation).toBeUndefined();
  });

  test('an unknown gate gives an illustration: a range without a conclusion', () => {
    const valuation = value({ assessment: gated('unknown') });
    expect(valuation.state).toBe('illustrative');
    expect(valuation.conclusion?.value).toBeUndefined();
    expect(valuation.conclusion?.low).toBeDefined();
  });

  test('income that no document proves is illustrative', () => {
    expect(value({ documents: [] }).state).toBe('illustrative');
  });

  test('without anything declared there is no figure, and it says what is missing', () => {
    const valuation = value({ declared: {} });
    expect(valuation.state).toBe('refused');
    expect(valuation.rejected.map(({ reason }) => reason.code)).toEqual(
      Array.from({ length: 3 }, () => 'value.rejected.not-declared'),
    );
  });

  test('the same input gives the same valuation, and another seed other draws', () => {
    expect(value()).toEqual(value());
    const other = value({ declared: { ...declared, seed: 1 } });
    expect(other.simulation?.of[0]?.p50).not.toBe(value().simulation?.of[0]?.p50);
    expect(other.conclusion?.value).toBe(value().conclusion?.value);
  });

  test('a value that what is uncertain moves one way only stands at the end of its range, and says so', () => {
    const cost: ValuationDeclaration['cost'] = {
      method: 'coefficients',
      replacement: { direct: { value: 420, proofs } },
      age: 1,
      usage: { value: 1, low: '0.7', high: 1 },
    };
    const { approaches } = value({ declared: { ...declared, cost } });
    const found = approaches.find(({ approach }) => approach === 'cost');
    expect(found?.range?.high).toBe(found?.value);
    expect(Number(found?.range?.low)).toBeLessThan(Number(found?.value));
    expect(found?.caveats.map(({ code }) => code)).toContain('value.caveat.one-sided');
    const income = value().approaches.find(({ approach }) => approach === 'income');
    expect(income?.caveats.map(({ code }) => code)).not.toContain('value.caveat.one-sided');
  });

  test('a gate blocks whatever is declared and whatever the scores are', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('G1', 'G2', 'G3', 'G4', 'G5', 'G6'),
        fc.integer({ min: 0, max: 100 }),
        (closed, quality) => {
          const assessment = assessmentOf({ ...scores, quality });
          const gates = assessment.gates.map((gate) =>
            gate.id === closed ? { ...gate, state: 'closed' as const } : gate,
          );
          const valuation = value({ assessment: { ...assessment, gates } });
          expect(JSON.stringify(valuation.approaches)).toBe('[]');
          expect(valuation.state).toBe('refused');
        },
      ),
      { numRuns: 20 },
    );
  });

  test('a better score never lowers the value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('quality', 'management', 'V2', 'R6', 'R4'),
        fc.integer({ min: 0, max: 95 }),
        (name, from) => {
          const at = (score: number) => {
            const changed = assessmentOf({ ...scores, [name]: score });
            const { calculation } = value({ assessment: changed });
            const found = calculation.steps.find(({ id }) => id === 'reconciled.value');
            return new Exact(found?.value ?? Number.NaN);
          };
          expect(at(from + 5).greaterThanOrEqualTo(at(from))).toBe(true);
        },
      ),
      { numRuns: 10 },
    );
  });
});
