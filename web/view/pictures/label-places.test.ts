import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeLabels } from './label-places.ts';

test('a label goes to the right where there is room, else to the left', () => {
  const marks = [
    { x: 50, y: 50, labelWidth: 60 },
    { x: 180, y: 50, labelWidth: 60 },
  ];
  expect(placeLabels(marks, 200, 100)).toEqual(['right', null]);
  expect(placeLabels(marks.slice(1), 200, 100)).toEqual(['left']);
});

test('no two labels share a place, and none leaves the picture', () => {
  const spot = fc.record({
    x: fc.integer({ min: 0, max: 400 }),
    y: fc.integer({ min: 0, max: 300 }),
    labelWidth: fc.integer({ min: 10, max: 150 }),
  });
  fc.assert(
    fc.property(fc.array(spot, { maxLength: 30 }), (marks) => {
      const sides = placeLabels(marks, 400, 300);
      const right = marks.filter((_, index) => sides[index] === 'right');
      for (const { x, labelWidth } of right) expect(x + 15 + labelWidth).toBeLessThanOrEqual(400);
      for (const [index, a] of right.entries()) {
        for (const b of right.slice(index + 1)) {
          const apart =
            Math.abs(a.y - b.y) >= 16 ||
            a.x + 15 + a.labelWidth <= b.x + 15 ||
            b.x + 15 + b.labelWidth <= a.x + 15;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});
