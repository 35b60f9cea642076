import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRowPositions, positionsWithBreaks } from './row-positions.ts';

it('gives back every position that was noted', () => {
  const gaps = fc.array(
    fc.record({ record: fc.integer({ min: 1, max: 3 }), line: fc.integer({ min: 1, max: 4 }) }),
  );
  fc.assert(
    fc.property(gaps, (steps) => {
      const kept = createRowPositions();
      let record = 0;
      let line = 1;
      const noted = steps.map((step) => {
        record += step.record;
        line += step.line;
        kept.add({ record, line });
        return { record, line };
      });
      expect(noted.map((_, index) => kept.at(index))).toEqual(noted);
    }),
  );
});

it('counts the lines inside earlier rows', () => {
  const breaksOf = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(breaksOf, (breaks) => {
      const spanning = breaks.flatMap((count, row) => (count > 0 ? [[row, count] as const] : []));
      const at = positionsWithBreaks(
        2,
        Float64Array.from(spanning, ([row]) => row),
        Float64Array.from(spanning, ([, count]) => count),
      );
      let line = 2;
      for (const [row, count] of breaks.entries()) {
        expect(at(row)).toEqual({ record: row + 1, line });
        line += 1 + count;
      }
    }),
  );
});
