import { expect, test } from 'vitest';
import { valueAt, withValue } from './place.ts';

test('a place is read and written, whatever was there before', () => {
  const filled = withValue({ kind: 'first' }, 'applicants[0].business.term', '10');
  expect(filled).toEqual({ kind: 'first', applicants: [{ business: { term: '10' } }] });
  expect(valueAt(filled, 'applicants[0].business.term')).toBe('10');
  expect(valueAt(filled, 'applicants[1].business.term')).toBeUndefined();
  expect(withValue(filled, 'applicants[0].business.term', '')).toEqual({
    kind: 'first',
    applicants: [{ business: {} }],
  });
});
