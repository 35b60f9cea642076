import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { isWorkingDay } from '../../src/rights/calendar/working-days.ts';
import { mainlandCalendar } from './rule-files.ts';

test('the shipped calendar holds the days of chinese-days, each of them', () => {
  const file = createRequire(import.meta.url).resolve('chinese-days/dist/chinese-days.json');
  const { holidays, workdays } = JSON.parse(readFileSync(file, 'utf8'));
  expect([...mainlandCalendar.holidays].sort()).toEqual(Object.keys(holidays).sort());
  expect([...mainlandCalendar.makeUpDays].sort()).toEqual(Object.keys(workdays).sort());
  expect(isWorkingDay('2026-10-10', mainlandCalendar)).toBe(true);
  expect(isWorkingDay('2026-10-07', mainlandCalendar)).toBe(false);
});
