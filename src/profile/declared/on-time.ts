import { all, binary, call, cast, column, isNotNull, literal, table } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';
import type { Session } from '../session.ts';
import type { TableProfile } from '../table-profile.ts';
import type { Delay, Share } from './questions.ts';
import { columnsNamed, countShare } from './share.ts';

/**
 * Rows loaded within the agreed delay after their event, of rows with both times. Where one of the
 * two is a date without a time, whole days are compared and the delay is rounded up to days.
 */
export async function countOnTime(
  session: Session,
  profile: TableProfile,
  { event, load, hours }: Delay,
): Promise<Share | undefined> {
  const types = columnsNamed(profile, [event, load])?.map(({ type }) => type) ?? [];
  if (types.length < 2 || !types.every((type) => type === 'date' || type === 'timestamp')) {
    return undefined;
  }
  const byDay = types.includes('date');
  const at = (name: string): Expression =>
    byDay
      ? call('epochDays', cast(column(name), 'date'))
      : call('epochMicros', cast(column(name), 'timestamp'));
  const limit = byDay ? Math.ceil(hours / 24) : Math.round(hours * 3_600_000_000);
  return await countShare(session, table(profile.typedRelation), {
    of: all(isNotNull(column(event)), isNotNull(column(load))),
    part: binary('<=', binary('-', at(load), at(event)), literal(limit)),
  });
}
