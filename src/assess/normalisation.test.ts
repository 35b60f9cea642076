import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Normalisation, normalise } from './normalisation.ts';

test.each<[string, Normalisation, number, number]>([
  ['benefit', { method: 'benefit', low: 0.6, high: 1 }, 0.87, 67.5],
  ['cost', { method: 'cost', low: 0, high: 0.05 }, 0.012, 76],
  ['interval, rising', { method: 'interval', a: 0, b: 20, c: 40, d: 100 }, 12, 60],
  ['interval, falling', { method: 'interval', a: 0, b: 20, c: 40, d: 100 }, 70, 50],
  ['interval, inside', { method: 'interval', a: 0, b: 20, c: 40, d: 100 }, 30, 100],
  ['decay', { method: 'decay', halfLife: 30 }, 45, 35.355339],
  ['saturating log', { method: 'saturating-log', target: 20 }, 7, 68.301075],
  ['odds', { method: 'odds' }, 1.5, 60],
])('%s follows the worked example', (_, by, raw, score) => {
  expect(normalise(raw, by)).toBeCloseTo(score, 6);
});

test('a share of 17 in 20 is exactly 85, so that grades need no tolerance', () => {
  for (const percent of [55, 70, 85]) {
    expect(normalise(percent / 100, { method: 'benefit', low: 0, high: 1 })).toBe(percent);
    expect(normalise((100 - percent) / 100, { method: 'cost', low: 0, high: 1 })).toBe(percent);
  }
});

const curves = fc.oneof(
  fc.record({ method: fc.constant('benefit' as const), low: fc.integer(), high: fc.integer() }),
  fc.record({ method: fc.constant('cost' as const), low: fc.integer(), high: fc.integer() }),
  fc.constant({ method: 'interval' as const, a: 1, b: 1, c: 2, d: 2 }),
  fc.constant({ method: 'decay' as const, halfLife: 3 }),
  fc.constant({ method: 'saturating-log' as const, target: 5 }),
  fc.constant({ method: 'odds' as const }),
);

test('a score stays within 0 and 100 and is never NaN', () => {
  const noNaN = fc.double({ noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(curves, noNaN, (by, raw) => {
      fc.pre(!('low' in by) || by.low < by.high);
      const score = normalise(raw, by);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
    }),
  );
});
