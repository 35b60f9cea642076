import fc from 'fast-check';
import iconv from 'iconv-lite';
import { expect, test } from 'vitest';
import { undamaged } from './encoding.ts';

test('text read in the wrong encoding is read back', () => {
  for (const text of ['江西省鹰潭市', 'Café Müller', 'São Paulo']) {
    const damaged = iconv.decode(Buffer.from(text), 'latin1');
    expect(undamaged(damaged)).toBe(text);
  }
});

test('UTF-8 read as GBK is read back where no byte was lost', () => {
  const damaged = iconv.decode(Buffer.from('江苏省南京市'), 'gb18030');
  expect(undamaged(damaged)).toBe('江苏省南京市');
});

test('ordinary text in any language is no damage', () => {
  const ordinary = ['Café', 'Ärger', '北京市海淀区中关村大街', 'naïve façade', 'Łódź', '東京都'];
  expect(ordinary.map(undamaged)).toEqual(ordinary.map(() => undefined));
});

test('random Chinese texts are no damage', () => {
  const han = fc.string({
    unit: fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((n) => String.fromCodePoint(n)),
    minLength: 3,
    maxLength: 12,
  });
  let wrong = 0;
  fc.assert(
    fc.property(han, (text) => {
      if (undamaged(text) !== undefined) wrong += 1;
    }),
    { numRuns: 5000, seed: 7 },
  );
  expect(wrong).toBeLessThanOrEqual(1);
});
