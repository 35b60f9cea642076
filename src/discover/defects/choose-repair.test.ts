import { expect, test } from 'vitest';
import { chooseRepair } from './choose-repair.ts';
import type { DefectKind } from './defect-kinds.ts';

const said = (kind: DefectKind, confidence: number, proposal?: string, right?: number) => ({
  kind,
  confidence,
  evidence: { code: 'defect.test', params: {} },
  ...(proposal !== undefined && { proposal }),
  ...(right !== undefined && { right }),
});

test('a repair is as sure as the suspicion, or as its own evidence where that is more', () => {
  expect(chooseRepair([said('pattern', 0.7)])).toBeUndefined();
  expect(chooseRepair([said('pattern', 0.7), said('misspelling', 0.6, 'a')])).toEqual({
    proposal: 'a',
    confidence: 0.88,
  });
  expect(chooseRepair([said('unexpected-missing', 0.6, 'a', 0.9)])?.confidence).toBe(0.9);
});

test('detectors that propose different values leave less for each', () => {
  const dependency = said('broken-dependency', 0.8, 'a');
  const agreed = chooseRepair([dependency, said('misspelling', 0.8, 'a')]);
  const rivals = chooseRepair([dependency, said('misspelling', 0.8, 'b')]);
  const near = { ...said('misspelling', 0.8, 'a'), meant: 0.5 };
  expect(chooseRepair([near])?.confidence).toBe(0.4);
  expect(agreed).toEqual({ proposal: 'a', confidence: 0.96 });
  expect(rivals).toEqual({ proposal: 'a', confidence: 0.48 });
  expect(chooseRepair([dependency, said('disguised-missing', 0.8, '')])?.confidence).toBe(0.96);
});

test('a value that is sure is preferred to an empty cell, an unsure one is not', () => {
  const empty = said('disguised-missing', 0.9, '');
  const filling = (right: number) => said('unexpected-missing', 0.6, 'a', right);
  expect(chooseRepair([empty, filling(0.85)])).toEqual({ proposal: 'a', confidence: 0.85 });
  expect(chooseRepair([empty, filling(0.7)])).toEqual({ proposal: '', confidence: 0.96 });
});
