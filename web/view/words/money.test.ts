import { describe, expect, test } from 'vitest';
import { axisLabels, money, spokenAmounts } from './money.ts';

describe('amounts in words', () => {
  const said = (low: number, high: number, language: 'en' | 'zh') => {
    const { bare, full } = spokenAmounts({ low, high }, 'CNY', language);
    return [full((low + high) / 2), bare(low), bare(high)];
  };

  test('a range has digits enough to tell its ends apart, in one scale', () => {
    expect(said(3_480_000, 4_800_000, 'en')).toEqual(['4.1 million yuan', '3.5', '4.8']);
    expect(said(3_480_000, 4_800_000, 'zh')).toEqual(['410 万元', '350', '480']);
    expect(said(471_000, 737_000, 'en')).toEqual(['600,000 yuan', '470,000', '740,000']);
    expect(said(1_000_000_000, 1_020_000_000, 'zh')).toEqual(['10.10 亿元', '10.00', '10.20']);
  });

  test('the low end of a wide range is not rounded to nought', () => {
    expect(said(416_013, 26_500_000, 'zh').slice(1)).toEqual(['42', '2,650']);
    expect(said(416_013, 26_500_000, 'en').slice(1)).toEqual(['0.42', '26.50']);
    expect(said(0, 26_500_000, 'en').slice(1)).toEqual(['0', '27']);
  });

  test('an amount without range has three digits', () => {
    expect(said(2_400_333.65, 2_400_333.65, 'en')[0]).toBe('2.40 million yuan');
    expect(said(0, 0, 'en')[0]).toBe('0 yuan');
    expect(said(-5_250_000, -5_250_000, 'en')[0]).toBe('−5.25 million yuan');
  });

  test('other currencies go by the name that the language has for them', () => {
    expect(spokenAmounts({ low: 1e6, high: 2e6 }, 'EUR', 'zh').full(2e6)).toBe('200 万欧元');
  });
});

test('an axis has the decimals that its marks need', () => {
  const spoken = spokenAmounts({ low: 471_000, high: 737_000, digits: 3 }, 'CNY', 'zh');
  expect(axisLabels([400_000, 600_000], spoken)).toEqual(['40', '60']);
  expect(axisLabels([400_000, 425_000], spoken)).toEqual(['40.0', '42.5']);
});

test('money is written from its digits, to the cent, however many there are', () => {
  expect(money('12345678901234567890.125')).toBe('12,345,678,901,234,567,890.13');
  expect(money('-0.5')).toBe('−0.50');
});
