import { expect, it } from 'vitest';
import { patternOf, shownBy } from './number-format.ts';

it.each([
  ['General', 'number'],
  ['', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0.00 "days"', 'number'],
  ['[$USD-409] 0.00', 'number'],
  ['[Red]-0.00_d', 'number'],
  ['0\\d', 'number'],
  ['@', 'number'],
  ['yyyy-mm-dd', 'date'],
  ['[Red]yyyy"年"m"月"d"日"', 'date'],
  ['mmm-yy', 'date'],
  ['mm', 'date'],
  ['d/m/yyyy h:mm', 'moment'],
  ['h:mm AM/PM', 'duration'],
  ['[h]:mm:ss', 'duration'],
  ['[mm]', 'duration'],
] as const)('%s shows a %s', (pattern, shown) => {
  expect(shownBy(pattern)).toBe(shown);
});

it('knows the built-in formats, those of East Asia too', () => {
  expect([0, 2, 14, 22, 46, 31, 33].map((id) => shownBy(patternOf(id)))).toEqual([
    'number',
    'number',
    'date',
    'moment',
    'duration',
    'date',
    'duration',
  ]);
});
