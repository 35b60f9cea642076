import { expect, test } from 'vitest';
import { createRandom, splitmix32 } from './random.ts';

const seed = 20260701;
const five = <T>(next: () => T) => Array.from({ length: 5 }, next);

test('V20: the state, the words and the numbers of a seed are what they are everywhere', () => {
  expect(five(splitmix32(seed)).slice(0, 4)).toEqual([
    1599815387, 1514783290, 1703321440, 2011346314,
  ]);
  expect(five(createRandom(seed).word)).toEqual([
    2073173097, 180279929, 4075856244, 2999027483, 3240903928,
  ]);
  expect(five(createRandom(seed).uniform).map((number) => number.toFixed(6))).toEqual([
    '0.482698',
    '0.948984',
    '0.754582',
    '0.240040',
    '0.047421',
  ]);
});
