import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mainlandCalendar as calendar } from '../../../test/rights/rule-files.ts';
import { addDays, addMonths, dayIn, weekdayOf } from './days.ts';
import { readWorkingCalendar } from './working-calendar.ts';
import { certainDay, isWorkingDay, workingDaysAfter, workingDaysUntil } from './working-days.ts';

// Counted by hand on the calendar of 2026: National Day is 1–7 October; Sunday 20 September and
// Saturday 10 October are worked; Mid-autumn Festival is 25–27 September.
test.each([
  ['2026-11-02', 3, '2026-11-05'],
  ['2026-11-04', 10, '2026-11-18'],
  ['2026-09-10', 5, '2026-09-17'],
  ['2026-09-18', 1, '2026-09-20'],
  ['2026-09-24', 1, '2026-09-28'],
  ['2026-09-28', 3, '2026-10-08'],
  ['2026-09-30', 3, '2026-10-10'],
  ['2026-10-08', 2, '2026-10-10'],
  ['2026-10-10', 1, '2026-10-12'],
  ['2026-02-13', 2, '2026-02-24'],
  ['2026-05-08', 1, '2026-05-09'],
])('from %s, %i working days end on %s', (from, count, day) => {
  expect(workingDaysAfter(from, count, calendar)).toEqual({ day, provisional: false });
});

test('days strictly between stop and resumption do not count', () => {
  const pauses = [{ from: '2026-11-10', to: '2026-11-16' }];
  expect(workingDaysAfter('2026-11-04', 10, calendar, pauses).day).toBe('2026-11-23');
  expect(workingDaysAfter('2026-11-04', 20, calendar, pauses).day).toBe('2026-12-07');
  expect(workingDaysUntil('2026-11-04', '2026-11-13', calendar, pauses).count).toBe(4);
  expect(workingDaysUntil('2026-11-04', '2026-11-16', calendar, pauses).count).toBe(5);
});

test('a day in a year without announced holidays is provisional and decides nothing', () => {
  const counted = workingDaysAfter('2026-12-30', 3, calendar);
  expect(counted).toEqual({ day: '2027-01-04', provisional: true });
  expect(() => certainDay(counted, calendar)).toThrow(/mainland-china does not cover 2027/);
  expect(workingDaysUntil('2026-12-30', '2027-01-04', calendar)).toEqual({
    count: 3,
    provisional: true,
  });
});

const someDay = fc.integer({ min: 0, max: 7300 }).map((n) => addDays('2006-01-01', n));

test('counting forth and back agrees', () => {
  fc.assert(
    fc.property(someDay, fc.integer({ min: 1, max: 40 }), (from, count) => {
      const { day } = workingDaysAfter(from, count, calendar);
      expect(workingDaysUntil(from, day, calendar).count).toBe(count);
      expect(workingDaysUntil(from, addDays(day, -1), calendar).count).toBe(count - 1);
      expect(isWorkingDay(day, calendar)).toBe(true);
    }),
  );
});

test('make-up days fall on weekends and holidays are no make-up days', () => {
  for (const day of calendar.makeUpDays) {
    expect([0, 6]).toContain(weekdayOf(day));
    expect(calendar.holidays.has(day)).toBe(false);
  }
});

test('a day is that of the time zone', () => {
  expect(dayIn('2026-11-22T16:00:00Z', 'Asia/Shanghai')).toBe('2026-11-23');
  expect(dayIn('2026-11-22T15:59:59.999Z', 'Asia/Shanghai')).toBe('2026-11-22');
  expect(dayIn('2026-11-23T01:00:00+09:00', 'Asia/Shanghai')).toBe('2026-11-23');
});

test('months end with their last day', () => {
  expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
  expect(addMonths('2028-02-29', 60)).toBe('2033-02-28');
  expect(addMonths('2026-03-31', -6)).toBe('2025-09-30');
  expect(addMonths('2026-12-15', 1)).toBe('2027-01-15');
});

test('a faulty calendar says where', () => {
  const faulty =
    'schema: assay-working-calendar/1\nid: x\nname: {en: x, zh: x}\nsource: x\nyears:\n  "2026": {holidays: [2026-02-30], makeUpDays: []}';
  expect(() => readWorkingCalendar(faulty, 'x.yaml')).toThrow(
    expect.objectContaining({
      code: 'rights.document-invalid',
      where: { file: 'x.yaml', line: 6, path: 'years.2026.holidays.0' },
    }),
  );
});
