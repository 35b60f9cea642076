import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textExtremes } from './text-measures.ts';
import { maskOf, shows, textPatterns } from './text-shape.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary-ascii' }),
  fc.string({ unit: fc.constantFrom('a', 'Z', '9', ' ', '汉', '\ue000', '\uffe5', '😀', '𠀀') }),
);

test('extremes are those of the bytes in UTF-8', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const sorted = [...texts].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const { content } = textExtremes(texts.map((each) => ({ text: each, count: 1 })));
      expect(content).toEqual({ min: sorted[0], max: sorted.at(-1) });
    }),
  );
});

test('ASCII shows what the patterns of all texts find in it', () => {
  const names = Object.keys(textPatterns) as (keyof typeof textPatterns)[]; // its own keys
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.constantFrom(...names), (ascii, name) => {
      expect(shows(name, ascii)).toBe(new RegExp(textPatterns[name], 'u').test(ascii));
    }),
    { numRuns: 2000 },
  );
});

test('a mask tells digits, capitals and small letters, in ASCII as beside other letters', () => {
  expect(maskOf('Ab-12 z')).toBe('Aa-99 a');
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (ascii) => {
      expect(`${maskOf(ascii)}汉`).toBe(maskOf(`${ascii}中`));
    }),
  );
});
