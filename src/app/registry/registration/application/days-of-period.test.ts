import { expect, test } from 'vitest';
import { daysOfPeriod } from './days-of-period.ts';

test.each([
  ['2001', '2031-05', '2001-01-01', '2031-05-31'],
  ['2024-02', '2024-02', '2024-02-01', '2024-02-29'],
  ['2025-11', '2025', '2025-11-01', '2025-12-31'],
  ['2025-03-04', '2025-03-05', '2025-03-04', '2025-03-05'],
  ['2025-03-04T23:59:00Z', '2025-03-05 00:00:00', '2025-03-04', '2025-03-05'],
])('%s to %s', (from, to, periodFrom, periodTo) => {
  expect(daysOfPeriod({ from, to })).toEqual({ periodFrom, periodTo });
});
