import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RawValue } from '../../../vocabulary/raw-value.ts';
import { packedValues } from './packed-values.ts';

const value = fc.record({
  text: fc.string({ unit: 'grapheme' }),
  count: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
});

it('gives back every value with its count, in order, as often as it is asked', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 200, size: 'max' }), (values) => {
      const packed = packedValues('complete', values);
      for (const { entries } of [packed, { ...packed }]) {
        const said = entries.map((e) => ({ text: RawValue.open(e.value), count: e.count }));
        expect(said).toEqual(values);
      }
    }),
  );
});
