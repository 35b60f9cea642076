import { describe, expect, test } from 'vitest';
import type { Assessment, CombinedScore } from '../../vocabulary/assessment.ts';
import { createCalculation } from '../calculation/calculation-builder.ts';
import { valueWords } from '../value-words.ts';
import { addScore } from './measured-score.ts';

const combined = (parts: Partial<CombinedScore>): CombinedScore => ({
  score: null,
  coverage: 0,
  grade: null,
  capped: false,
  ...parts,
});
const indicator = (id: string, evidence: string[], score: number | null = 70) => ({
  id,
  numerator: null,
  denominator: null,
  raw: null,
  score,
  status: 'measured' as const,
  evidence,
});
const assessmentOf = (parts: Partial<Assessment>): Assessment => ({
  overall: combined({}),
  dimensions: {},
  groups: {},
  indicators: [],
  gates: [],
  ...parts,
});

describe('a measured score', () => {
  test('stands with the group it is measured by, its evidence and its interval', () => {
    const calculation = createCalculation();
    const assessment = assessmentOf({
      groups: { R6: combined({ score: 78.7, coverage: 0.9, interval: { low: 75, high: 80 } }) },
      indicators: [
        indicator('R6.2', ['ev-9', 'ev-2']),
        indicator('R6.3', ['ev-2']),
        indicator('R6.4', ['ev-7'], null),
        indicator('R4.1', ['ev-1']),
      ],
    });
    const { state, caveats } = addScore(calculation, assessment, 'security');
    addScore(calculation, assessment, 'security');
    expect([state, caveats]).toEqual(['measured', []]);
    expect(calculation.finish().steps).toMatchObject([
      {
        id: 'score.security',
        value: '78.7',
        source: { kind: 'measured', of: 'R6', evidence: ['ev-2', 'ev-9'] },
        spread: { distribution: 'triangular', low: '75', high: '80' },
      },
    ]);
  });

  test.each([
    ['is not in the assessment model', {}, '0', 'missing'],
    ['has no evidence', { R4: combined({}) }, '0', 'missing'],
    ['does not apply', { R4: combined({ coverage: null }) }, '100', 'not-applicable'],
  ])('that %s is chosen, and says so', (_, groups, value, state) => {
    const calculation = createCalculation();
    const read = addScore(calculation, assessmentOf({ groups }), 'regulatory');
    const reason = { code: `value.score.regulatory.${state}`, params: {} };
    expect(read).toMatchObject({ state, caveats: [reason] });
    expect(calculation.finish().steps).toMatchObject([
      { value, source: { kind: 'chosen', reason } },
    ]);
    expect(valueWords).toHaveProperty([reason.code]);
  });

  test('warns where it rests on little evidence', () => {
    const dimensions = { management: combined({ score: 50, coverage: 0.594 }) };
    const { caveats } = addScore(createCalculation(), assessmentOf({ dimensions }), 'management');
    expect(caveats).toEqual([{ code: 'value.score.management.thin', params: { percent: 59 } }]);
  });
});
