import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { IndicatorResult } from '../vocabulary/assessment.ts';
import { judgeIf } from './counterfactual.ts';
import { parseModel } from './model/model.ts';

const text = readFileSync(new URL('./models/default.yaml', import.meta.url), 'utf8');
const model = parseModel(text, 'default.yaml');

const result = (id: string, score: number | null): IndicatorResult => ({
  id,
  numerator: null,
  denominator: null,
  raw: score,
  score,
  status: score === null ? 'no-evidence' : 'measured',
  evidence: [],
});
const assessment = { indicators: [result('R4.1', 60), result('R4.3', null), result('Q2.1', 90)] };
const regulatory = (...mendings: Parameters<typeof judgeIf>[2]) =>
  judgeIf(model, assessment, mendings).groups.R4;

test('a mended share of an indicator moves its score by as much of its way to 100', () => {
  expect(regulatory()?.score).toBe(60);
  expect(regulatory({ indicator: 'R4.1', share: 0.25 })?.score).toBe(70);
  expect(regulatory({ indicator: 'R4.1', share: 1 })?.score).toBe(100);
});

test('an answer raises the coverage as well, and another dimension stays', () => {
  const answered = regulatory({ indicator: 'R4.3', share: 1 });
  expect(answered?.coverage).toBeGreaterThan(regulatory()?.coverage ?? 1);
  const judged = judgeIf(model, assessment, [{ indicator: 'R4.3', share: 1 }]);
  expect(judged.dimensions.quality).toEqual(judgeIf(model, assessment, []).dimensions.quality);
});
