import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseLargeJson } from './parse-large-json.ts';

test('gives what JSON.parse gives, however small the parts', () => {
  const layout = fc.constantFrom(undefined, 2, '\t');
  fc.assert(
    fc.property(fc.jsonValue(), layout, fc.integer({ min: 1, max: 40 }), (value, space, part) => {
      const text = JSON.stringify(value, null, space);
      expect(parseLargeJson(Buffer.from(text), part)).toEqual(JSON.parse(text));
    }),
  );
});

test('quotes, brackets and commas inside of texts cut nothing', () => {
  const value = { 'a,"]}\\': ['{,[', '\\"', '数衡'], b: [[], {}, [{}], ''] };
  expect(parseLargeJson(Buffer.from(JSON.stringify(value)), 1)).toEqual(value);
});

test.each(['[1,', '{"a":1', '[1,,2]', '{"a" 1}', '{1:2}', '[1]]', '[}', '', '["a]'])(
  'refuses %s, however small the parts',
  (text) => {
    for (const part of [1, 100]) expect(() => parseLargeJson(Buffer.from(text), part)).toThrow();
  },
);
