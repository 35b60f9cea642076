import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexHashes } from './hash-index.ts';

test('names every list that holds a hash, and no other', () => {
  const hash = fc.integer({ min: 0, max: 60 }).map((n) => n * 2 ** 46 + n);
  const lists = fc.array(fc.uniqueArray(hash), { maxLength: 6 });
  fc.assert(
    fc.property(lists, hash, (of, sought) => {
      const found: number[] = [];
      indexHashes(of.map((list) => Float64Array.from(list).sort())).holders(sought, (list) => {
        found.push(list);
      });
      const holders = of.flatMap((list, i) => (list.includes(sought) ? [i] : []));
      expect(found.sort()).toEqual(holders);
    }),
  );
});
