import fc from 'fast-check';
import { expect, test } from 'vitest';
import { syntheticReport } from '../../../../test/browser/synthetic-report.ts';
import { inputBounds } from '../uncertainty/input-bounds.ts';
import { approachScale, comparablePrices, visibleBins } from './approach-scale.ts';

const valuations = syntheticReport().assets.flatMap(({ valuation }) =>
  valuation === undefined || valuation.state === 'refused' ? [] : [valuation],
);

test('everything that is drawn lies on the axis', () => {
  expect(valuations.length).toBeGreaterThan(2);
  for (const valuation of valuations) {
    const { at } = approachScale(valuation);
    const drawn = [
      ...valuation.approaches.flatMap(({ value, range }) => [
        Number(value),
        Number(range?.low ?? value),
        Number(range?.high ?? value),
      ]),
      ...comparablePrices(valuation),
    ];
    for (const amount of drawn) {
      expect(at(amount)).toBeGreaterThanOrEqual(0);
      expect(at(amount)).toBeLessThanOrEqual(1);
    }
  }
});

test('a shape leaves out its tails only', () => {
  for (const simulated of valuations.flatMap(({ simulation }) => simulation?.of ?? [])) {
    const { counts } = visibleBins(simulated);
    const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 0);
    expect(sum(counts) / sum(simulated.density.counts)).toBeGreaterThan(0.99);
  }
});

test('a slider reaches its input from both sides, whatever it is', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
      fc.pre(Math.abs(value) > 1e-9 || value === 0);
      const { low, high, by } = inputBounds({ id: 'income.share', value: String(value) });
      expect(low).toBeLessThan(value);
      expect(high).toBeGreaterThan(value);
      expect(by).toBeGreaterThan(0);
    }),
  );
});
