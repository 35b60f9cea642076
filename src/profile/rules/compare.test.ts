import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rangeOperators, type singleOperators } from '../../vocabulary/quality-rule.ts';
import { meets } from './compare.ts';

const opposites = [
  ['mustBe', 'mustNotBe'],
  ['mustBeGreaterThan', 'mustBeLessOrEqualTo'],
  ['mustBeLessThan', 'mustBeGreaterOrEqualTo'],
] as const satisfies readonly (readonly (typeof singleOperators)[number][])[];

it('exactly one of two opposite comparisons holds', () => {
  const number = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true }));
  fc.assert(
    fc.property(number, number, number, (measured, a, b) => {
      for (const [one, other] of opposites) {
        const holds = meets(measured, { operator: one, value: a });
        expect(meets(measured, { operator: other, value: a })).toBe(!holds);
      }
      const [inside, outside] = rangeOperators;
      const range = { low: Math.min(a, b), high: Math.max(a, b) };
      const holds = meets(measured, { operator: inside, ...range });
      expect(meets(measured, { operator: outside, ...range })).toBe(!holds);
    }),
  );
});

it('ranges include both ends', () => {
  for (const measured of [1, 2, 3])
    expect(meets(measured, { operator: 'mustBeBetween', low: 1, high: 3 })).toBe(true);
});
