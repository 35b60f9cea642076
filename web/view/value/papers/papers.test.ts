import { expect, test } from 'vitest';
import type { Step } from '../../../../src/vocabulary/value/calculation.ts';
import { papersOf } from './papers.ts';

const phrase = (code: string) => ({ code, params: {} });
const step = (id: string, paper: string, row: string, column?: string): Step => ({
  id,
  label: phrase(id),
  unit: 'money',
  value: '1',
  place: {
    paper: phrase(paper),
    row: phrase(row),
    ...(column === undefined ? {} : { column: phrase(column) }),
  },
});

test('every step stands in its paper once: in the table where it has a column, else as a line', () => {
  const steps = [
    step('a', 'income', 'share'),
    step('b', 'rate', 'free', 'premium'),
    step('c', 'income', 'year 1', 'revenue'),
    step('d', 'income', 'year 1', 'present'),
    step('e', 'income', 'year 2', 'revenue'),
  ];
  const [income, rate] = papersOf(steps);
  expect(income?.lines.map(({ id }) => id)).toEqual(['a']);
  expect(income?.grid?.rows.map(({ code }) => code)).toEqual(['year 1', 'year 2']);
  expect(income?.grid?.columns.map(({ code }) => code)).toEqual(['revenue', 'present']);
  expect(income?.grid?.cell(phrase('year 2'), phrase('revenue'))?.id).toBe('e');
  expect(income?.grid?.cell(phrase('year 2'), phrase('present'))).toBeUndefined();
  expect(rate?.grid?.cell(phrase('free'), phrase('premium'))?.id).toBe('b');
});

test('columns stand as in the fullest row, whichever row comes first', () => {
  const [rate] = papersOf([
    step('free', 'rate', 'free', 'premium'),
    step('ceiling', 'rate', 'security', 'ceiling'),
    step('premium', 'rate', 'security', 'premium'),
  ]);
  expect(rate?.grid?.columns.map(({ code }) => code)).toEqual(['ceiling', 'premium']);
});
