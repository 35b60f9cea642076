import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RawValue } from '../../vocabulary/raw-value.ts';
import { fromPlain, toPlain } from './plain-json.ts';

const leaf = fc.oneof(fc.double(), fc.bigInt(), fc.string(), fc.boolean(), fc.constant(null));
const data = fc.letrec((tie) => ({
  any: fc.oneof(
    leaf,
    fc.array(tie('any')),
    fc.dictionary(fc.string(), tie('any'), { noNullPrototype: true }),
  ),
})).any;

test('data comes back as it was, through JSON', () => {
  fc.assert(
    fc.property(data, (value) => {
      const back = fromPlain(JSON.parse(JSON.stringify(toPlain(value))));
      expect(back).toStrictEqual(value);
    }),
  );
});

test('what is undefined is left out, and a raw value is refused', () => {
  expect(toPlain({ a: undefined, b: 1 })).toEqual({ b: 1 });
  expect(() => toPlain({ name: RawValue.of('张三') })).toThrow('bug: a raw value');
});
