import { aggregate, as, binary, column, isNotNull } from '../../sql/build.ts';
import type { Expression, Projection, Relation, Statement } from '../../sql/tree.ts';
import type { Session } from '../session.ts';
import { subquery } from './frequency.ts';
import { namedRow, tagged, untagged } from './named-row.ts';
import type { ValuesFound } from './values/values-found.ts';

/** How the values of a column follow each other in the source. */
export interface SourceOrder {
  readonly direction: 1 | -1 | 0;
  /** No two neighbours are equal, nulls left out of account. */
  readonly strict: boolean;
  readonly query: string;
}

export interface OrderedColumn {
  readonly name: string;
  readonly typed: Expression;
  /** Whether some of its cells are null. */
  readonly nulls: boolean;
}

/**
 * Whether columns rise or fall through the source. The first rows refute it for most, and a
 * refutation needs no further rows; only the rest are followed to the end, unless the first rows
 * are all rows (`head` is `from`). Null cells are skipped.
 */
export async function sourceOrders(
  session: Session,
  columns: readonly OrderedColumn[],
  { head, from }: { readonly head: Relation; readonly from: Relation },
): Promise<ReadonlyMap<string, SourceOrder>> {
  const first = await follow(session, columns, head);
  const hopeful = columns.filter(({ name }) => first.get(name)?.direction !== 0);
  const whole = hopeful.filter(({ nulls }) => !nulls && head !== from);
  const orders = new Map([...first, ...(await follow(session, whole, from))]);
  for (const holed of hopeful.filter(({ nulls }) => nulls)) {
    const present = withoutNulls(holed, from);
    for (const [name, order] of await follow(session, [present.column], present.from)) {
      orders.set(name, order);
    }
  }
  return orders;
}

function withoutNulls({ name, typed }: OrderedColumn, from: Relation) {
  const cell = column('cell');
  const cells: Relation = {
    kind: 'subquery',
    select: { select: [as('cell', typed)], from, where: isNotNull(typed) },
    as: 'present',
  };
  return { column: { name, typed: cell, nulls: false }, from: cells };
}

/** Columns that one statement follows: an engine plans a thousand at once in the square of their number. */
const columnsAtOnce = 64;

async function follow(
  session: Session,
  columns: readonly OrderedColumn[],
  from: Relation,
): Promise<ReadonlyMap<string, SourceOrder>> {
  const orders = new Map<string, SourceOrder>();
  for (let at = 0; at < columns.length; at += columnsAtOnce) {
    const some = columns.slice(at, at + columnsAtOnce);
    for (const [name, order] of await followSome(session, some, from)) orders.set(name, order);
  }
  return orders;
}

async function followSome(
  session: Session,
  columns: readonly OrderedColumn[],
  from: Relation,
): Promise<ReadonlyMap<string, SourceOrder>> {
  const projections = columns.map((_, index) => tagged(index, orderProjections(index)));
  const neighbours: Statement = {
    select: columns.flatMap((_, index) => [
      as(`this ${index}`, column(`cell ${index}`)),
      as(`before ${index}`, { kind: 'previousRow', of: column(`cell ${index}`) }),
    ]),
    from: subquery(
      { select: columns.map(({ typed }, index) => as(`cell ${index}`, typed)), from },
      'cells',
    ),
  };
  const { rows, query } = await session.rows({
    select: projections.flat(),
    from: subquery(neighbours, 'neighbours'),
  });
  const row = namedRow(projections.flat(), rows[0]);
  return new Map(
    columns.map(({ name }, index) => {
      const found = untagged(row, index);
      const rises = found.get('rises') === true;
      const direction = rises ? 1 : found.get('falls') === true ? -1 : 0;
      return [name, { direction, strict: found.get('differs') === true, query }];
    }),
  );
}

function orderProjections(index: number): readonly Projection[] {
  const [cell, before] = [column(`this ${index}`), column(`before ${index}`)];
  return [
    as('rises', aggregate('boolAnd', binary('>=', cell, before))),
    as('falls', aggregate('boolAnd', binary('<=', cell, before))),
    as('differs', aggregate('boolAnd', binary('<>', cell, before))),
  ];
}

export function orderMeasures({ direction, strict, query }: SourceOrder): ValuesFound {
  return {
    safe: { monotone: direction, strictlyMonotone: direction !== 0 && strict ? 1 : 0 },
    query,
  };
}
