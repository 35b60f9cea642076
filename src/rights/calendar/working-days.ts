import { defineProblem } from '../../vocabulary/problem.ts';
import { addDays, type Day, weekdayOf } from './days.ts';
import type { WorkingCalendar } from './working-calendar.ts';

/** A day found by counting working days. */
export interface CountedDay {
  readonly day: Day;
  /** Whether a day on the way lies in a year without announced holidays: only weekends were left out. */
  readonly provisional: boolean;
}

/** A number of working days. */
export interface WorkingDayCount {
  readonly count: number;
  readonly provisional: boolean;
}

/** Days that do not count: those strictly between two days, as when a clock stops and resumes. */
export interface Pause {
  readonly from: Day;
  /** Missing while the pause lasts. */
  readonly to?: Day | undefined;
}

/**
 * Whether people work on a day (工作日). In years that the calendar does not cover, whether it is
 * Monday to Friday; `isCovered` tells these apart.
 */
export function isWorkingDay(day: Day, calendar: WorkingCalendar): boolean {
  if (calendar.makeUpDays.has(day)) return true;
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.has(day);
}

/** Whether the holidays of a day's year are known. */
export function isCovered(day: Day, calendar: WorkingCalendar): boolean {
  return calendar.years.has(day.slice(0, 4));
}

/**
 * The last day of a limit of `count` working days: counting begins on the day after `from`, and
 * the last day is included (以内 includes the number, article 42). `count` is at least 1, and every pause has
 * ended: while one lasts no day ends the limit.
 */
export function workingDaysAfter(
  from: Day,
  count: number,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): CountedDay {
  if (pauses.some(({ to }) => to === undefined)) throw new Error('the clock stands still');
  let day = from;
  let provisional = false;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    provisional ||= !isCovered(day, calendar);
    if (counts(day, calendar, pauses)) left--;
  }
  return { day, provisional };
}

/** How many working days of a limit that began on `from` have come by the end of `to`. */
export function workingDaysUntil(
  from: Day,
  to: Day,
  calendar: WorkingCalendar,
  pauses: readonly Pause[] = [],
): WorkingDayCount {
  let count = 0;
  let provisional = false;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    provisional ||= !isCovered(day, calendar);
    if (counts(day, calendar, pauses)) count++;
  }
  return { count, provisional };
}

function counts(day: Day, calendar: WorkingCalendar, pauses: readonly Pause[]): boolean {
  return isWorkingDay(day, calendar) && !pauses.some((pause) => isWithin(day, pause));
}

function isWithin(day: Day, { from, to }: Pause): boolean {
  return day > from && (to === undefined || day < to);
}

const calendarEnds = defineProblem<'calendar' | 'year'>({
  code: 'rights.calendar-ends',
  texts: {
    en: 'the working calendar {calendar} does not cover {year}: no time limit of that year can be decided.',
    zh: '工作日历 {calendar} 未包含 {year} 年：无法判定该年的期限。',
  },
  remedy: {
    en: 'Whoever runs the registry puts a calendar file with the holidays and make-up days of that year into the folder of --rules; until then nothing is decided by a guess.',
    zh: '请运营方将该年节假日与调休安排的日历文件放入 --rules 所指文件夹；在此之前不作推定。',
  },
});

/**
 * The day, where it was counted without a guess.
 * @throws Problem `rights.calendar-ends`
 */
export function certainDay({ day, provisional }: CountedDay, calendar: WorkingCalendar): Day {
  if (provisional) throw calendarEnds({ calendar: calendar.id, year: day.slice(0, 4) });
  return day;
}
