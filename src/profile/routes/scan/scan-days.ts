import { as, binary, call, cast, column, countRows, isNotNull } from '../../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../../sql/tree.ts';
import type { Session } from '../../session.ts';
import type { DayCounts } from '../../types/calendar.ts';
import { eachRow } from '../weights.ts';

/** Rows per day of a date or timestamp, and those exactly at midnight. */
export async function scanDays(
  session: Session,
  { from, typed }: { readonly from: Relation; readonly typed: Expression },
  type: 'date' | 'timestamp',
): Promise<{ readonly counts: DayCounts; readonly query: string }> {
  const cell = column('cell');
  const day = cast(cell, 'date');
  const atMidnight = binary('=', cell, cast(day, 'timestamp'));
  const grouped: Statement = {
    select: [
      as('day', day),
      as('cells', countRows()),
      ...(type === 'timestamp' ? [as('midnight', eachRow.count(atMidnight))] : []),
    ],
    from: {
      kind: 'subquery',
      select: { select: [as('cell', cast(typed, type))], from },
      as: 'moments',
    },
    where: binary('and', isNotNull(cell), call('isFinite', cell)),
    groupBy: [day],
  };
  const { rows, query } = await session.rows({
    select: [
      as('day', call('epochDays', column('day'))),
      as('cells', column('cells')),
      ...(type === 'timestamp' ? [as('midnight', column('midnight'))] : []),
    ],
    from: { kind: 'subquery', select: grouped, as: 'days' },
  });
  const days = rows
    .map(([number, cells, midnight]) => ({
      day: Number(number),
      count: Number(cells),
      midnight: Number(midnight ?? 0),
    }))
    .sort((a, b) => a.day - b.day);
  return { counts: { days }, query };
}
