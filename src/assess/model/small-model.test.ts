import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Fact } from '../../vocabulary/assessment.ts';
import type { FactName } from '../../vocabulary/fact-names.ts';
import { assessAsset } from '../assess.ts';
import { checkModel, parseModel } from './model.ts';

const path = new URL('../../../docs/examples/small-model.yaml', import.meta.url);
const text = readFileSync(path, 'utf8');

function judge(values: Partial<Record<FactName, number>>) {
  const facts: Fact[] = Object.entries(values).map(([name, value], i) => ({
    id: `ev-${i}`,
    name,
    subject: { asset: 'a' },
    value,
    status: 'measured',
  }));
  return assessAsset(parseModel(text, 'small-model.yaml'), { asset: 'a', tables: [], facts }).asset;
}

test('the example of the documentation is a valid assessment model', () => {
  expect(checkModel(text, 'small-model.yaml')).toEqual([]);
});

test('a user can change scales, weights, methods, grades and gates without code', () => {
  const found = judge({
    'cells.required': 100,
    'cells.requiredFilled': 95,
    'rows.usable': 5000,
    'cells.tested': 100,
    'cells.bad': 2,
    'columns.direct': 2,
    'columns.directClear': 1,
    'dispute.open': 0,
  });
  const scores = Object.fromEntries(found.indicators.map(({ id, score }) => [id, score]));
  expect(scores).toEqual({ F1: 90, F2: 50, F3: 80, L1: null, L2: 50 });
  expect(found.dimensions.fitness?.score).toBeCloseTo((4 * 90 + 2 * 50 + 80) / 7, 9);
  const fitness = (4 * 90 + 2 * 50 + 80) / 7;
  expect(found.overall.score).toBeCloseTo(fitness ** 0.6 * 50 ** 0.4, 9);
  expect(found.gates).toMatchObject([{ id: 'P1', state: 'open' }]);
});

test('a question without a subject leaves the score alone', () => {
  const found = judge({ 'columns.direct': 0, 'columns.directClear': 0 });
  expect(found.indicators.find(({ id }) => id === 'L2')?.status).toBe('not-applicable');
});
