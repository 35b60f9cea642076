import { expect, test } from 'vitest';
import { placeText } from './place.ts';

test('a cell of a workbook is named as spreadsheets name it', () => {
  const cell = (column: number) => placeText({ file: 'a.xlsx', sheet: 'S', line: 3, column });
  expect([1, 26, 27, 702, 703, 16_384].map(cell)).toEqual(
    ['A3', 'Z3', 'AA3', 'ZZ3', 'AAA3', 'XFD3'].map((address) => `a.xlsx:S:${address}`),
  );
});

test('other places are counted', () => {
  expect(placeText({ file: 'a.csv', line: 3, column: 2 })).toBe('a.csv:3:2');
  expect(placeText({ file: 'a.xlsx', sheet: 'S', line: 3 })).toBe('a.xlsx:S:3');
  expect(placeText({})).toBe('');
});
