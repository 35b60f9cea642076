import { expect, test } from 'vitest';
import { estimateText, moneyText, quantityText, rangeEndText, stepText } from './figures.ts';

test('money is rounded half to even to the smallest unit of its currency, last', () => {
  expect(moneyText('1234567.125', 'CNY')).toBe('1,234,567.12');
  expect(moneyText('-0.135', 'CNY')).toBe('−0.14');
  expect(moneyText('1234.5', 'JPY')).toBe('1,234');
  expect(moneyText('99999999999999999999.999', 'KWD')).toBe('99,999,999,999,999,999,999.999');
});

test('a simulated end of a range gets no digits that it does not know', () => {
  expect(rangeEndText('471000', 'CNY')).toBe('471,000');
  expect(rangeEndText('426187.875', 'CNY')).toBe('426,187.88');
  expect(estimateText(5130.83)).toBe('5,130');
});

test('a ratio is a percentage to read and a number to calculate with', () => {
  expect(quantityText('0.0714168985', 'ratio', 'CNY')).toBe('7.1417%');
  expect(stepText('0.0714168985', 'ratio', 'CNY')).toBe('0.071417');
});
