import {
  all,
  as,
  binary,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  plus,
  table,
} from '../../sql/build.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import type { Session } from '../session.ts';
import type { TableProfile } from '../table-profile.ts';
import type { SecondCopy, Share } from './questions.ts';
import { columnsNamed, countWhere } from './share.ts';

/**
 * Cells that agree with the second copy, of the cells compared: those of the named columns in rows
 * whose key stands once in each of the two. Both empty is equal, one empty is not. Values are
 * compared as they were read where both copies read them as one type, else as text.
 */
export async function countAgreeing(
  session: Session,
  profile: TableProfile,
  { of: other, on, columns: names }: SecondCopy,
): Promise<Share | undefined> {
  const [own, second] = [columnsNamed(profile, names), columnsNamed(other, names)];
  if (own === undefined || second === undefined) return undefined;
  if (columnsNamed(profile, on) === undefined || columnsNamed(other, on) === undefined) {
    return undefined;
  }
  const asText = names.filter((_, i) => own[i]?.type !== second[i]?.type);
  const cell = (name: string): Expression => comparable(name, asText.includes(name));
  const equal = names.map(
    (_, i): Expression =>
      binary('is not distinct from', column(`v${i}`, 'own'), column(`v${i}`, 'copy')),
  );
  const { rows, query } = await session.rows({
    select: [
      as('equal', plus(equal.map(countWhere))),
      as('compared', binary('*', countRows(), literal(names.length))),
    ],
    from: {
      kind: 'join',
      type: 'inner',
      left: cellsByKey(profile, { on, values: names.map(cell), as: 'own' }),
      right: cellsByKey(other, { on, values: names.map(cell), as: 'copy' }),
      on: all(...on.map((_, i) => binary('=', column(`k${i}`, 'own'), column(`k${i}`, 'copy')))),
    },
  });
  const [part, whole] = rows[0] ?? [0, 0];
  return { part: Number(part), whole: Number(whole), query };
}

function comparable(name: string, asText: boolean): Expression {
  return asText ? cast(column(name), 'text') : column(name);
}

/** Keys as text and values, of the rows whose key stands once. */
function cellsByKey(
  { typedRelation }: TableProfile,
  wanted: {
    readonly on: readonly string[];
    readonly values: readonly Expression[];
    readonly as: string;
  },
): Relation {
  const keys = wanted.on.map((name) => cast(column(name), 'text'));
  const named = keys.map((key, i) => as(`k${i}`, key));
  const present = all(...wanted.on.map((name) => isNotNull(column(name))));
  const cells: Relation = {
    kind: 'subquery',
    select: {
      select: [...named, ...wanted.values.map((value, i) => as(`v${i}`, value))],
      from: table(typedRelation),
      where: present,
    },
    as: 'cells',
  };
  const single: Relation = {
    kind: 'subquery',
    select: {
      select: named,
      from: table(typedRelation),
      where: present,
      groupBy: keys,
      having: binary('=', countRows(), literal(1)),
    },
    as: 'single',
  };
  const select = [
    ...named.map((_, i) => as(`k${i}`, column(`k${i}`, 'cells'))),
    ...wanted.values.map((_, i) => as(`v${i}`, column(`v${i}`, 'cells'))),
  ];
  const on = all(
    ...named.map((_, i) => binary('=', column(`k${i}`, 'cells'), column(`k${i}`, 'single'))),
  );
  return {
    kind: 'subquery',
    select: { select, from: { kind: 'join', type: 'semi', left: cells, right: single, on } },
    as: wanted.as,
  };
}
