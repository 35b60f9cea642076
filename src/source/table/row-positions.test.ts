import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createRowPositions } from './row-positions.ts';

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
