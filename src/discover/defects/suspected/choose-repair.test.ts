import { expect, test } from 'vitest';
import type { DefectKind } from '../defect-kinds.ts';
import { chooseRepair } from './choose-repair.ts';

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

test('the spelling of a value that the column has is preferred, and no rival of the other', () => {
  const decoded = said('encoding', 0.97, 'Málmö Harbour');
  const standing = said('broken-dependency', 0.9, 'Malmö Harbour');
  expect(chooseRepair([decoded, standing])).toEqual({
    proposal: 'Malmö Harbour',
    confidence: 0.99,
  });
  const other = said('broken-dependency', 0.9, 'Lund');
  expect(chooseRepair([decoded, other])?.proposal).toBe('Málmö Harbour');
  expect(chooseRepair([decoded, other])?.confidence).toBeLessThan(0.8);
});

test('two values of the column are two, however alike', () => {
  const near = [said('broken-dependency', 0.9, 'Marlene'), said('misspelling', 0.9, 'Marlena')];
  expect(chooseRepair(near)?.confidence).toBe(0.495);
});

test('of a wrong cell, what gives its value exactly outweighs what guesses it', () => {
  const guessed = said('scale-jump', 0.85, '12', 0.9);
  const computed = { ...said('contradiction', 0.85, '120'), meant: 0.99 };
  expect(chooseRepair([computed, guessed])).toEqual({ proposal: '120', confidence: 0.888 });
});

test('a value that is sure is preferred to an empty cell, an unsure one is not', () => {
  const empty = said('disguised-missing', 0.9, '');
  const filling = (right: number) => said('unexpected-missing', 0.6, 'a', right);
  expect(chooseRepair([empty, filling(0.85)])).toEqual({ proposal: 'a', confidence: 0.85 });
  expect(chooseRepair([empty, filling(0.7)])).toEqual({ proposal: '', confidence: 0.96 });
});
