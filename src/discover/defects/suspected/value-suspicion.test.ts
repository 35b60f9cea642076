import { expect, it } from 'vitest';
import { column, literal } from '../../../sql/build.ts';
import { isOneOf } from './value-suspicion.ts';

it('asks for any number of texts in one list, which an engine looks up instead of comparing', () => {
  const texts = Array.from({ length: 2_500 }, (_, i) => `v${i}`);
  const condition = isOneOf(column('a'), texts);
  expect(condition.kind === 'in' ? condition.values.length : condition.kind).toBe(2_500);
});

it('finds no text among none', () => {
  expect(isOneOf(column('a'), [])).toEqual(literal(false));
});
