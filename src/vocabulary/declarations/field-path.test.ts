import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fieldPath, fieldPlace } from './field-path.ts';

const name = fc.string({ minLength: 1, unit: 'grapheme' });
const part = fc.stringMatching(/^[A-Za-z]\w{0,8}$/);
const parts = fc.array(part, { minLength: 1, maxLength: 3 });

test('a place and its path say the same, whatever tables and columns are called', () => {
  const place = fc.oneof(
    fc.record({ parts }),
    fc.record({ table: name, parts }),
    fc.record({ table: name, column: name, parts }),
  );
  fc.assert(
    fc.property(place, (one) => {
      expect(fieldPlace(fieldPath(one))).toEqual(one);
    }),
  );
});

test.each(['', 'a..b', 'schema[a]', 'schema[].name', 'schema[a].properties[].name', 'a b'])(
  'what is no path is none: %s',
  (path) => expect(fieldPlace(path)).toBeUndefined(),
);
