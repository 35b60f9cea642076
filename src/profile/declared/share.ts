import { as, countRows, literal } from '../../sql/build.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import type { Session } from '../session.ts';
import type { ColumnProfile, TableProfile } from '../table-profile.ts';
import type { Share } from './questions.ts';

/** Counts the rows that are looked at, and those of them that a condition holds for. */
export async function countShare(
  session: Session,
  from: Relation,
  { of = literal(true), part }: { readonly of?: Expression; readonly part: Expression },
): Promise<Share> {
  const { rows, query } = await session.rows({
    select: [as('part', countWhere(part)), as('whole', countRows())],
    from,
    where: of,
  });
  const [found, whole] = rows[0] ?? [0, 0];
  return { part: Number(found), whole: Number(whole), query };
}

export function countWhere(filter: Expression): Expression {
  return { kind: 'aggregate', name: 'count', args: [{ kind: 'star' }], filter };
}

/** The profiles of all named columns, in their order; undefined where one is not there. */
export function columnsNamed(
  { columns }: TableProfile,
  names: readonly string[],
): readonly ColumnProfile[] | undefined {
  const found = names.flatMap((name) => columns.find(({ column }) => column.name === name) ?? []);
  return found.length === names.length && names.length > 0 ? found : undefined;
}
