import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextTime } from './next-time.ts';

test.each([
  ['daily', 3, 1, '2026-11-23T02:59:59Z', '2026-11-23T03:00:00.000Z'],
  ['daily', 3, 1, '2026-11-23T03:00:00Z', '2026-11-24T03:00:00.000Z'],
  ['weekly', 0, 1, '2026-11-23T00:00:00Z', '2026-11-30T00:00:00.000Z'],
  ['weekly', 5, 7, '2026-11-23T00:00:00Z', '2026-11-29T05:00:00.000Z'],
  ['monthly', 5, 28, '2026-01-28T05:00:00Z', '2026-02-28T05:00:00.000Z'],
] as const)('%s at %i on day %i, after %s: %s', (cadence, hour, day, after, expected) => {
  expect(nextTime({ cadence, hour, day }, new Date(after)).toISOString()).toBe(expected);
});

test('is later, at its hour, and never further off than its cadence', () => {
  const most = { daily: 1, weekly: 7, monthly: 31 };
  const moments = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2040-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(
      fc.constantFrom('daily' as const, 'weekly' as const, 'monthly' as const),
      fc.nat(23),
      fc.integer({ min: 1, max: 28 }),
      moments,
      (cadence, hour, day, after) => {
        const at = nextTime({ cadence, hour, day }, after);
        const days = (at.getTime() - after.getTime()) / 86_400_000;
        expect(at.getUTCHours()).toBe(hour);
        expect(days).toBeGreaterThan(0);
        expect(days).toBeLessThanOrEqual(most[cadence]);
      },
    ),
  );
});
