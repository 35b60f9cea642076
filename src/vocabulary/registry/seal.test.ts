import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sealPaths, sealSize } from './seal.ts';

const fingerprint = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes));

test('a fingerprint that differs in one bit makes another figure', () => {
  fc.assert(
    fc.property(fingerprint, fc.nat(255), (bytes, bit) => {
      const other = Buffer.from(bytes);
      other[bit >> 3] = (other[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(sealPaths(other.toString('hex'))).not.toEqual(sealPaths(bytes.toString('hex')));
    }),
    { numRuns: 50 },
  );
});

test('the figure stays in its square', () => {
  fc.assert(
    fc.property(fingerprint, (bytes) => {
      for (const path of sealPaths(bytes.toString('hex'))) {
        const numbers = path.match(/-?[\d.]+/g)?.map(Number) ?? [];
        expect(numbers).toHaveLength(720);
        expect(Math.min(...numbers)).toBeGreaterThan(0);
        expect(Math.max(...numbers)).toBeLessThan(sealSize);
      }
    }),
    { numRuns: 30 },
  );
});
