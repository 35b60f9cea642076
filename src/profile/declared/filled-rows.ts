import {
  all,
  any,
  as,
  binary,
  cast,
  column,
  isNotNull,
  isNull,
  literal,
  not,
  table,
} from '../../sql/build.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import { keepsRule } from '../rules/broken-cells.ts';
import type { Session } from '../session.ts';
import type { ColumnProfile, TableProfile } from '../table-profile.ts';
import { isMissingCell } from '../types/missing-sql.ts';
import type { Share, Usable } from './questions.ts';
import { columnsNamed, countShare } from './share.ts';

/** Rows in which every one of these columns holds something, of all rows. */
export async function countFilled(
  session: Session,
  profile: TableProfile,
  names: readonly string[],
): Promise<Share | undefined> {
  const columns = columnsNamed(profile, names);
  if (columns === undefined) return undefined;
  const part = all(...columns.map(isFilled));
  return await countShare(session, table(profile.table.relation), { part });
}

/** Whether a cell holds something, as the profile of its column counts it. Never null. */
function isFilled({ column: { name }, missingRule }: ColumnProfile): Expression {
  const raw = column(name);
  return missingRule === undefined ? isNotNull(raw) : not(isMissingCell(raw, missingRule));
}

/** Rows that have all fields, keep all rules and are still valid, of all rows. */
export async function countUsable(
  session: Session,
  profile: TableProfile,
  { fields, rules, until }: Usable,
): Promise<Share | undefined> {
  const columns = columnsNamed(profile, fields);
  if (columns === undefined) return undefined;
  const meets = all(...columns.map(isFilled), ...rules.map(keepsRule));
  if (until === undefined) {
    return await countShare(session, table(profile.table.relation), { part: meets });
  }
  const { column: name, asOf } = until;
  const [valid] = columnsNamed(profile, [name]) ?? [];
  if (valid === undefined || !isCalendar(valid)) return undefined;
  const last = column('until', 'typed');
  const stillValid = any(isNull(last), binary('>=', last, cast(literal(asOf), 'date')));
  return await countShare(session, besideTyped(profile, { meets, name }), {
    part: all(column('meets', 'cells'), stillValid),
  });
}

function isCalendar({ type }: ColumnProfile): boolean {
  return type === 'date' || type === 'timestamp';
}

/** Fields and rules look at cells as they are stored, dates at cells as they are read. */
function besideTyped(
  { table: source, typedRelation }: TableProfile,
  { meets, name }: { readonly meets: Expression; readonly name: string },
): Relation {
  const position = as('position', { kind: 'sourcePosition' });
  return {
    kind: 'join',
    type: 'inner',
    left: {
      kind: 'subquery',
      select: { select: [as('meets', meets), position], from: table(source.relation) },
      as: 'cells',
    },
    right: {
      kind: 'subquery',
      select: {
        select: [as('until', cast(column(name), 'date')), position],
        from: table(typedRelation),
      },
      as: 'typed',
    },
    on: binary('=', column('position', 'cells'), column('position', 'typed')),
  };
}
