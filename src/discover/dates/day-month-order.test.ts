import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayMonthOrders, isoMeant } from './day-month-order.ts';

const dates = (...texts: string[]) => texts.map((text) => ({ text }));

test('dates that can be read in one order only show the order of the others with the same sign', () => {
  const orders = dayMonthOrders(dates('13.02.2020', '25.12.2021', '31.01.2022', '1/30/2020'));
  expect(isoMeant('09.12.2023', '2023-09-12', orders)).toBe('2023-12-09');
  expect(isoMeant('9/12/2023', '2023-09-12', orders)).toBeUndefined();
  expect(isoMeant('12/12/2023', '2023-12-12', orders)).toBe('2023-12-12');
  expect(isoMeant('2023年9月12日', '2023-09-12', orders)).toBe('2023-09-12');
});

test('both orders under one sign decide nothing', () => {
  const orders = dayMonthOrders(dates('13/02/2020', '25/12/2021', '31/01/2022', '1/30/2020'));
  expect(isoMeant('9/12/2023', '2023-09-12', orders)).toBeUndefined();
});

test('a whole column in one order is read back as it was written', () => {
  const day = fc.record({
    y: fc.integer({ min: 1900, max: 2099 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 30 }), fc.boolean(), (days, dayFirst) => {
      const written = days.map(({ y, m, d }) => (dayFirst ? `${d}/${m}/${y}` : `${m}/${d}/${y}`));
      const orders = dayMonthOrders(dates(...written));
      for (const [i, { y, m, d }] of days.entries()) {
        if (d > 12 || d === m) continue;
        const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
        expect([iso, undefined]).toContain(isoMeant(written[i] ?? '', undefined, orders));
      }
    }),
  );
});
