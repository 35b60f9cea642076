import { expect, test } from 'vitest';
import { joinedConfidence, strongestFirst } from './joined-confidence.ts';

test('kinds that agree make a cell surer, the same kind twice does not', () => {
  const pattern = { kind: 'pattern', confidence: 0.6 } as const;
  const misspelling = { kind: 'misspelling', confidence: 0.5 } as const;
  expect(joinedConfidence([pattern])).toBe(0.6);
  expect(joinedConfidence([pattern, pattern])).toBe(0.6);
  expect(joinedConfidence([pattern, misspelling])).toBe(0.8);
});

test('no evidence is certain', () => {
  const all = (['pattern', 'type', 'encoding'] as const).map((kind) => ({ kind, confidence: 1 }));
  expect(joinedConfidence(all)).toBe(0.99);
});

test('the strongest names the cell', () => {
  const said = [
    { kind: 'outlier', confidence: 0.7 },
    { kind: 'contradiction', confidence: 0.9 },
  ] as const;
  expect(strongestFirst(said).map(({ kind }) => kind)).toEqual(['contradiction', 'outlier']);
});
