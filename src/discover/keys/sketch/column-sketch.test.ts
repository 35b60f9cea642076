import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnProfile } from '../../../../test/discover/column-profile.ts';
import type { TableProfile } from '../../../profile/table-profile.ts';
import {
  containment,
  resemblance,
  sketchColumn,
  sketchOfSize,
  sketchSize,
} from './column-sketch.ts';

// A sketch only carries the table along.
const table = {} as TableProfile;
const sketch = (values: readonly string[], size = sketchSize) =>
  sketchOfSize(table, columnProfile('c', values), size);
const codes = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `K${from + i}`);

test('sketches as large as the columns give containment and resemblance exactly', () => {
  const list = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 });
  fc.assert(
    fc.property(list, list, (a, b) => {
      const [one, other] = [a, b].map((of) => sketch(of.map((n) => `v${n}`)));
      if (one === undefined || other === undefined) throw new Error('bug: two sketches were made');
      const common = a.filter((n) => b.includes(n)).length;
      expect(containment(one, other)).toEqual({ share: common / a.length, compared: a.length });
      expect(resemblance(one, other)).toBeCloseTo(common / (a.length + b.length - common), 12);
    }),
  );
});

test('small sketches of long columns estimate containment within their error', () => {
  const [part, whole] = [sketch(codes(0, 4000), 256), sketch(codes(1000, 9000), 256)];
  const { share, compared } = containment(part, whole);
  // Three quarters are contained; the draw compares about 256 × 4000 / 8000 of them.
  expect(compared).toBeCloseTo(128, 0);
  expect(Math.abs(share - 0.75)).toBeLessThan(0.15);
  expect(containment(sketch(codes(0, 300), 256), sketch(codes(500, 9000), 256)).share).toBe(0);
});

test('numbers compare by value and texts without the space around them; missing is no value', () => {
  const numbers = sketchColumn(table, columnProfile('n', ['1', '2.0', '+3'], 'decimal'));
  const texts = sketch([' 1', '2 ', '3', 'N/A', '']);
  expect(texts.distinct).toBe(3);
  expect(containment(numbers, texts).share).toBe(1);
});
