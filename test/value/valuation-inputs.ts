import type { ValuationInput } from '../../src/value/valuation-input.ts';
import type { Assessment, CombinedScore } from '../../src/vocabulary/assessment.ts';
import type { ValuationDeclaration } from '../../src/vocabulary/declarations/valuation.ts';

const dimensions = ['quality', 'risk', 'value', 'management'];

/** An assessment with these scores of dimensions and groups, all gates open. */
export function assessmentOf(scores: Readonly<Record<string, number>>, coverage = 1): Assessment {
  const combined = (score: number): CombinedScore => ({
    score,
    coverage,
    grade: 'B',
    capped: false,
  });
  const nothing: CombinedScore = { score: null, coverage: 0, grade: null, capped: false };
  const entries = Object.entries(scores).map(([id, score]) => [id, combined(score)] as const);
  const part = (isDimension: boolean) =>
    Object.fromEntries(entries.filter(([id]) => dimensions.includes(id) === isDimension));
  return {
    overall: nothing,
    dimensions: part(true),
    groups: part(false),
    indicators: [],
    gates: ['G1', 'G2', 'G3', 'G4', 'G5', 'G6'].map((id) => ({
      id,
      state: 'open',
      reason: { code: 'test', params: {} },
      evidence: [],
    })),
  };
}

/** A valuation of an asset about which nothing but its quality is known, unless said here. */
export function inputOf(given: Partial<ValuationInput> = {}): ValuationInput {
  return {
    asset: 'orders',
    asOf: '2026-10-31',
    declared: {},
    documents: [],
    assessment: assessmentOf({ quality: 80 }),
    rows: 1000,
    ...given,
  };
}

/** The same of a declaration, with nothing known but what is said here. */
export function inputWith(
  declared: ValuationDeclaration,
  parts: Partial<ValuationInput> = {},
): ValuationInput {
  return inputOf({ declared, assessment: assessmentOf({}), ...parts });
}
