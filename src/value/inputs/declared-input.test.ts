import { describe, expect, test } from 'vitest';
import { createCalculation } from '../calculation/calculation-builder.ts';
import { declareInput } from './declared-input.ts';

const phrase = { code: 'test', params: {} };
const parts = {
  id: 'income.share',
  label: phrase,
  unit: 'ratio',
  place: { paper: phrase, row: phrase },
} as const;
const documents = [{ id: 'study', path: 'documents/study.pdf', sha256: 'ab' }];
const declare = (quantity: Parameters<typeof declareInput>[1]) => {
  const calculation = createCalculation();
  declareInput({ calculation, documents }, quantity, parts);
  return calculation.finish().steps[0];
};

describe('a declared input', () => {
  test('a bare number has its path as its only source, and every digit that was written', () => {
    expect(declare('0.10000000000000000001')).toMatchObject({
      id: 'income.share',
      value: '0.10000000000000000001',
      source: { kind: 'declared', path: 'assay.valuation.income.share' },
    });
  });

  test('carries who said it, on which document, and how sure it is', () => {
    const step = declare({
      value: 0.12,
      low: 0.08,
      high: 0.18,
      by: 'Lin',
      proofs: ['study', 'gone'],
    });
    expect(step?.spread).toEqual({ distribution: 'triangular', low: '0.08', high: '0.18' });
    expect(step?.source).toMatchObject({
      by: 'Lin',
      documents: [{ path: 'documents/study.pdf', sha256: 'ab' }],
    });
  });

  test.each([
    [{ value: 1, low: 2 }, 'value.outside-range'],
    [{ value: 1, high: 0 }, 'value.outside-range'],
    [{ value: 1, low: 0, distribution: 'lognormal' as const }, 'value.lognormal-of-nought'],
  ])('refuses %o', (quantity, code) => {
    expect(() => declare(quantity)).toThrow(expect.objectContaining({ code }));
  });
});
