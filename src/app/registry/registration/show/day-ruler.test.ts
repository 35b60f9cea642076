import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../../rights/calendar/days.ts';
import { shippedCalendar } from '../../shipped-rules.ts';
import { dayRuler } from './day-ruler.ts';

const calendar = await shippedCalendar();
const limit = {
  from: '2026-11-04',
  allowed: 10,
  extension: 10,
  pauses: [{ from: '2026-11-10', to: '2026-11-16' }],
  today: '2026-11-19',
  calendar,
};

test('the ruler of a review: used, stopped, left and possible extension', () => {
  const kinds = new Map(dayRuler(limit).map(({ day, kind, number }) => [day, `${kind} ${number}`]));
  expect(kinds.get('2026-11-05')).toBe('used 1');
  expect(kinds.get('2026-11-07')).toBe('rest undefined');
  expect(kinds.get('2026-11-12')).toBe('stopped undefined');
  expect(kinds.get('2026-11-19')).toMatch(/^used/);
  expect(kinds.get('2026-11-20')).toMatch(/^left/);
  expect([...kinds.values()].at(-1)).toBe('extension 20');
});

test('while the clock stands still the ruler ends today', () => {
  const days = dayRuler({ ...limit, pauses: [{ from: '2026-11-10' }] });
  expect(days.at(-1)).toEqual({ day: '2026-11-19', kind: 'stopped' });
});

test('every working day of a limit is numbered once, in order', () => {
  const days = fc.record({ start: fc.nat(200), allowed: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(days, ({ start, allowed }) => {
      const from = addDays('2026-01-02', start);
      const ruler = dayRuler({ ...limit, from, allowed, extension: 0, pauses: [] });
      const numbers = ruler.flatMap(({ number }) => number ?? []);
      expect(numbers).toEqual(Array.from({ length: allowed }, (_, index) => index + 1));
    }),
  );
});
