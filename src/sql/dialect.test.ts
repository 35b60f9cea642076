import fc from 'fast-check';
import { expect, test } from 'vitest';
import { concatenated } from './dialect.ts';

test('any number of texts is joined in their order, by calls of at most a hundred arguments', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 25_000 }), (count) => {
      const names = Array.from({ length: count }, (_, i) => `t${i}`);
      const sql = concatenated(names);
      expect(sql.match(/t\d+/g)).toEqual(names);
      for (const [inner = ''] of sql.matchAll(/concat\([^()]*\)/g))
        expect(inner.split(', ').length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 20 },
  );
});
