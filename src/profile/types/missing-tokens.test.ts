import { expect, test } from 'vitest';
import { isMissingToken, missingRuleFor } from './missing-tokens.ts';

test.each(['N/A', '  null ', '-', '无', '#N/A', '未知\u3000', ''])('%j is missing', (cell) => {
  expect(missingRuleFor([]).test(cell)).toBe(true);
});

test.each(['0', 'Nancy', '无锡', 'n/a?', '--x'])('%j is a value', (cell) => {
  expect(missingRuleFor([]).test(cell)).toBe(false);
});

test('a token is a value where the column gives it a meaning', () => {
  expect(isMissingToken('无')).toBe(true);
  expect(missingRuleFor(['有', '无']).test('无')).toBe(false);
  const codes = Array.from({ length: 20 }, (_, i) => `A${String.fromCharCode(65 + i)}`);
  expect(missingRuleFor([...codes, 'NA']).test('NA')).toBe(false);
  expect(missingRuleFor([...codes, 'NA']).test('-')).toBe(true);
});
