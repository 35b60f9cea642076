import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuery, tsqueryOf } from './search-query.ts';
import { searchVector } from './search-vector.ts';
import { wordsAsked, wordsToFind } from './segment.ts';

const none = new Map<string, string | null>();

describe('words of a text', () => {
  test('of a name in Chinese: its words and each character', () => {
    expect(wordsToFind('手机号码')).toEqual(
      expect.arrayContaining(['手机号码', '手机', '号码', '码']),
    );
  });

  test('of identifiers: what stands between signs, and the parts of camelCase', () => {
    expect(wordsToFind('Customer_ID orderLines PM2.5监测')).toEqual(
      expect.arrayContaining([
        'customer',
        'id',
        'orderlines',
        'order',
        'lines',
        'pm2',
        '5',
        '监测',
      ]),
    );
  });

  test('full-width letters and digits are letters and digits', () => {
    expect(wordsToFind('ＧＤＰ２０２４')).toEqual(['gdp2024']);
  });

  test('every part of a Chinese name finds it', () => {
    const characters = [
      ...'数据资产登记增值税发票明细表客户订单清禾零售集团上海市浦东新区居民用电量和服务',
    ];
    const name = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(name, fc.nat(), fc.nat(), (signs, a, b) => {
        const from = a % signs.length;
        const part = signs.slice(from, from + 1 + (b % (signs.length - from))).join('');
        const found = new Set(wordsToFind(signs.join('')));
        expect(wordsAsked(part).filter(({ text }) => !found.has(text))).toEqual([]);
      }),
    );
  });
});

describe('what a person typed', () => {
  const query = (text: string, stems = none) => tsqueryOf(readQuery(text), stems);

  test.each([
    ['shop orders', "(('shop':*) & ('orders':*))"],
    ['shop -test', "(('shop':*) & !('test':*))"],
    ['"order line"', "(('order' & 'line'))"],
    ['订单 OR invoice', "(('订单')) | (('invoice':*))"],
    ['first-name', "(('first':* & 'name':*))"],
    ['a "b', "(('a') & ('b'))"],
    ['c', "(('c':*))"],
    ['vitamin c', "(('vitamin':*) & ('c'))"],
    ['c 客户', "(('c') & ('客户'))"],
    [
      'all of this long sentence is meant',
      "(('all') & ('of') & ('this') & ('long') & ('sentence') & ('is') & ('meant'))",
    ],
  ])('%s', (text, expected) => expect(query(text)).toBe(expected));

  test('stems widen a word, and words that say nothing are left out beside others', () => {
    const stems = new Map([
      ['orders', 'order'],
      ['of', null],
    ] as const);
    expect(query('orders of', stems)).toBe("((('orders':* | 'order')))");
    expect(query('of', stems)).toBe("(('of':*))");
  });

  test.each(['', '  ', '-', '-secret', '"', '&|!():*'])('%j asks for nothing', (text) =>
    expect(query(text)).toBeUndefined(),
  );

  test('whatever is typed, only letters, digits and signs of ours come out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const words = (query(text) ?? '').replace(/'[\p{L}\p{M}\p{N}]+'/gu, '');
        expect(words).toMatch(/^[()&|!:* ]*$/);
      }),
    );
  });
});

test('a word counts by the heaviest place it stands in, and as a tag at a place of its own', () => {
  const words = { A: ['orders'], B: ['sales'], C: ['orders', 'sales'], D: [] };
  const stems = new Map([
    ['orders', 'order'],
    ['sales', 'sale'],
  ]);
  expect(searchVector(words, stems)).toBe("'orders':1A 'order':1A 'sales':1C,2B 'sale':1C,2B");
});
