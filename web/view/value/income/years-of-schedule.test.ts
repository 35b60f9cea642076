import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ScheduleLine, sumOfDigits, yearsOf } from './years-of-schedule.ts';

const month = (from: string, given: Partial<ScheduleLine> = {}): ScheduleLine => ({
  from,
  to: from,
  opening: '0.00',
  additions: '0.00',
  amortisation: '0.00',
  impairment: '0.00',
  closing: '0.00',
  expensed: '0.00',
  ...given,
});

test('a year opens as its first month and closes as its last; what is between is added up', () => {
  const years = yearsOf([
    month('2025-11-01', { opening: '0.00', additions: '0.10', closing: '0.10' }),
    month('2025-12-01', { opening: '0.10', additions: '0.20', closing: '0.30' }),
    month('2026-01-01', { opening: '0.30', amortisation: '0.30', closing: '0.00' }),
  ]);
  expect(years.map(({ year, months }) => [year, months.length])).toEqual([
    ['2025', 2],
    ['2026', 1],
  ]);
  expect(years[0]?.sum).toMatchObject({ opening: '0.00', additions: '0.30', closing: '0.30' });
  expect(years[1]?.sum).toMatchObject({ opening: '0.30', amortisation: '0.30', closing: '0.00' });
});

test('no cent is lost in a sum, whatever the signs and sizes', () => {
  const cents = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
  const digits = (amount: bigint) => {
    const text = String(amount < 0n ? -amount : amount).padStart(3, '0');
    return `${amount < 0n ? '-' : ''}${text.slice(0, -2)}.${text.slice(-2)}`;
  };
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1 }), (amounts) => {
      const total = amounts.reduce((sum, amount) => sum + amount, 0n);
      expect(sumOfDigits(amounts.map(digits))).toBe(digits(total));
    }),
  );
});

test('amounts of different decimals are added as they are', () => {
  expect(sumOfDigits(['1', '0.5', '-0.25'])).toBe('1.25');
  expect(sumOfDigits(['7', '5'])).toBe('12');
});
