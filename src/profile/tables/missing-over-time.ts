import {
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  sumOf,
  when,
} from '../../sql/build.ts';
import type { Statement } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { ColumnFindings } from '../routes/column-findings.ts';
import type { Session } from '../session.ts';
import type { TableProfile } from '../table-profile.ts';
import { isoDay } from '../types/calendar.ts';
import { missingExpression } from '../types/missing-cells.ts';
import { typedCell } from '../types/typed-view.ts';
import type { EventTime } from './periods.ts';

type OverTime = NonNullable<TableProfile['missingOverTime']>;

const units = ['month', 'quarter', 'year'] as const;
/** A picture of more periods would be read by nobody. */
const mostPeriods = 48;
/** A fused statement of more columns costs the engine more than two of fewer. */
const columnsAtOnce = 64;

/**
 * Share of the cells missing per column (0–1) in each month, quarter or year of the event time:
 * the finest unit of up to 48 periods. Only columns with a missing cell; rows whose event time is
 * missing belong to no period. A thousandth of the rows at either end does not stretch the picture:
 * one typing error would leave the rest in a corner. Nothing where no column has gaps or even the
 * years are too many.
 */
export async function missingOverTime(
  session: Session,
  table: Table,
  { findings, time }: { readonly findings: readonly ColumnFindings[]; readonly time: EventTime },
): Promise<OverTime | undefined> {
  const gaps = findings.filter(
    ({ missing, column: { ordinal } }) => missing > 0 && ordinal !== time.found.column.ordinal,
  );
  const days = withoutEnds(time.days);
  const unit = units.find((one) => periodsBetween(one, days).length <= mostPeriods);
  if (gaps.length === 0 || unit === undefined) return undefined;
  const labels = periodsBetween(unit, days);
  const at = new Map(labels.map((label, index) => [label, index]));
  const rows = new Array<number>(labels.length).fill(0);
  const columns: OverTime['columns'][number][] = [];
  for (let first = 0; first < gaps.length; first += columnsAtOnce) {
    const chunk = gaps.slice(first, first + columnsAtOnce);
    const { rows: groups } = await session.rows(statement(table, chunk, { time, unit }));
    const sums = chunk.map(() => new Array<number>(labels.length).fill(0));
    for (const [day, size, ...missing] of groups) {
      const index = at.get(periodName(unit, Number(day)));
      if (index === undefined) continue;
      rows[index] = Number(size);
      for (const [which, counts] of sums.entries()) counts[index] = Number(missing[which] ?? 0);
    }
    for (const [which, { column: gap }] of chunk.entries()) {
      const counts = sums[which] ?? [];
      const shares = counts.map((count, index) => count / Math.max(1, rows[index] ?? 0));
      columns.push({ column: gap.name, shares });
    }
  }
  return { column: time.found.column.name, unit, labels, rows, columns };
}

function statement(
  table: Table,
  gaps: readonly ColumnFindings[],
  { time, unit }: { readonly time: EventTime; readonly unit: OverTime['unit'] },
): Statement {
  const day = cast(typedCell(time.found), 'date');
  const period = call('dateTrunc', literal(unit), column('day'));
  const grouped: Statement = {
    select: [
      as('period', period),
      as('rows', countRows()),
      ...gaps.map((_, index) => as(`sum ${index}`, sumOf(column(`missing ${index}`)))),
    ],
    from: {
      kind: 'subquery',
      select: {
        select: [
          as('day', day),
          ...gaps.map((found, index) =>
            as(`missing ${index}`, when(missingExpression(found), literal(1), literal(0))),
          ),
        ],
        from: { kind: 'table', name: table.relation },
      },
      as: 'cells',
    },
    where: binary('and', isNotNull(column('day')), call('isFinite', column('day'))),
    groupBy: [period],
  };
  return {
    select: [
      as('day', call('epochDays', cast(column('period'), 'date'))),
      as('rows', column('rows')),
      ...gaps.map((_, index) => as(`sum ${index}`, column(`sum ${index}`))),
    ],
    from: { kind: 'subquery', select: grouped, as: 'periods' },
  };
}

function withoutEnds(days: EventTime['days']): EventTime['days'] {
  const total = days.reduce((sum, { count }) => sum + count, 0);
  const aside = Math.floor(total / 1000);
  let before = 0;
  return days.filter(({ count }) => {
    const first = before;
    before += count;
    return before > aside && first < total - aside;
  });
}

/** Every period from the first day to the last; only those with a row where that is too many. */
function periodsBetween(unit: OverTime['unit'], days: EventTime['days']): readonly string[] {
  const held = [...new Set(days.map(({ day }) => periodName(unit, day)))];
  const first = days[0]?.day ?? 0;
  const last = days.at(-1)?.day ?? 0;
  if (held.length > mostPeriods || last - first > mostPeriods * 366) return held;
  const all = new Set<string>();
  for (let day = first; day < last; day += 20) all.add(periodName(unit, day));
  all.add(periodName(unit, last));
  return all.size <= mostPeriods || unit !== 'year' ? [...all] : held;
}

/** `2024-05`, `2024-Q2` or `2024`. */
function periodName(unit: OverTime['unit'], day: number): string {
  const [year = '', month = ''] = isoDay(day).split('-');
  if (unit === 'year') return year;
  return unit === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`;
}
