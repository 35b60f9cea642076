import { isDefaultDay } from '../numbers/time-measures.ts';
import { type ColumnFindings, isCalendar } from '../routes/column-findings.ts';
import type { TableProfile } from '../table-profile.ts';
import { type DayCounts, isoDay } from '../types/calendar.ts';

type Periods = NonNullable<TableProfile['periods']>;

/** The column that most likely says when a row happened, and its days without the defaults. */
export interface EventTime {
  readonly found: ColumnFindings;
  readonly days: DayCounts['days'];
}

/** The main date or timestamp column of a table, where it has one with any day. */
export function eventTimeOf(columns: readonly ColumnFindings[]): EventTime | undefined {
  const [found] = columns
    .filter(({ type, days }) => isCalendar(type) && days !== undefined)
    .sort(
      (a, b) => rank(a) - rank(b) || a.missing - b.missing || a.column.ordinal - b.column.ordinal,
    );
  const days = found?.days?.counts.days.filter(({ day }) => !isDefaultDay(day)) ?? [];
  return found === undefined || days.length === 0 ? undefined : { found, days };
}

/** Rows per period of the event time. */
export function periodsOf({ found, days }: EventTime): Periods {
  const unit = unitFor(days);
  return { column: found.column.name, unit, counts: countsBy(unit, days) };
}

/** Names of event times first; birth dates and the like, which are no event of the table, last. */
function rank({ column: { name } }: ColumnFindings): number {
  if (/birth|出生|生日|dob|expir|到期|截止|valid|有效/i.test(name)) return 2;
  return /creat|order|event|occur|time|date|day|创建|发生|下单|订单|交易|时间|日期/i.test(name)
    ? 0
    : 1;
}

function unitFor(days: DayCounts['days']): Periods['unit'] {
  const span = (days.at(-1)?.day ?? 0) - (days[0]?.day ?? 0);
  if (span <= 62) return 'day';
  if (span <= 366) return 'week';
  return span <= 3660 ? 'month' : 'year';
}

/** Counts of every period from the first to the last, those without a row among them. */
function countsBy(unit: Periods['unit'], days: DayCounts['days']): Periods['counts'] {
  const counts = new Map<string, number>();
  const last = days.at(-1)?.day ?? 0;
  const first = days[0]?.day ?? 0;
  for (let day = first; day <= last; day += unit === 'year' || unit === 'month' ? 20 : 1) {
    counts.set(periodOf(unit, day), 0);
  }
  for (const { day, count } of days) {
    const period = periodOf(unit, day);
    counts.set(period, (counts.get(period) ?? 0) + count);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([period, count]) => ({ period, count }));
}

/** The period's name: `2024-05-01`, the Monday of the week, `2024-05`, or `2024`. */
function periodOf(unit: Periods['unit'], day: number): string {
  if (unit === 'day') return isoDay(day);
  if (unit === 'week') return isoDay(day - ((((day + 3) % 7) + 7) % 7));
  return isoDay(day).slice(0, unit === 'month' ? -3 : -6);
}
