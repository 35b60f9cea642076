import {
  all,
  as,
  ascending,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  plus,
  sumOf,
  table,
  when,
} from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import type { Session } from '../session.ts';
import type { ColumnProfile, TableProfile } from '../table-profile.ts';
import type { EventOrder, Share } from './questions.ts';
import { columnsNamed, countWhere } from './share.ts';

type StateOrder = Extract<EventOrder, { entity: readonly string[] }>;

/**
 * Consecutive events of one entity that are in the permitted order, of all consecutive pairs.
 * Events without entity, time or state are left out. Events of one time count as in the permitted
 * order; a state that is not listed is never in order.
 */
export async function countOrdered(
  session: Session,
  profile: TableProfile,
  order: EventOrder,
): Promise<Share | undefined> {
  const statement =
    'columns' in order ? withinRows(profile, order.columns) : betweenRows(profile, order);
  if (statement === undefined) return undefined;
  const { rows, query } = await session.rows(statement);
  const [part, whole] = rows[0] ?? [0, 0];
  return { part: Number(part ?? 0), whole: Number(whole ?? 0), query };
}

function isCalendar({ type }: ColumnProfile): boolean {
  return type === 'date' || type === 'timestamp';
}

/** Pairs of neighbouring columns, of the rows in which both hold a time. */
function withinRows(profile: TableProfile, names: readonly string[]): Statement | undefined {
  const columns = columnsNamed(profile, names);
  if (columns === undefined || columns.length < 2 || !columns.every(isCalendar)) return undefined;
  const byDay = columns.some(({ type }) => type === 'date');
  const at = (name: string) => cast(column(name), byDay ? 'date' : 'timestamp');
  const pairs = names.slice(1).map((later, i) => [names[i] ?? later, later] as const);
  const both = ([a, b]: readonly [string, string]) =>
    all(isNotNull(column(a)), isNotNull(column(b)));
  return {
    select: [
      as(
        'ordered',
        plus(pairs.map((p) => countWhere(all(both(p), binary('<=', at(p[0]), at(p[1])))))),
      ),
      as('pairs', plus(pairs.map((p) => countWhere(both(p))))),
    ],
    from: table(profile.typedRelation),
  };
}

/**
 * Rows of one entity, time and state are one group, so that the groups of an entity have a total
 * order whatever the order of rows: first by time, then by state.
 */
function betweenRows(profile: TableProfile, order: StateOrder): Statement | undefined {
  const { entity, time, state, states } = order;
  const [timed] = columnsNamed(profile, [time]) ?? [];
  if (timed === undefined || !isCalendar(timed)) return undefined;
  if (columnsNamed(profile, [...entity, state]) === undefined) return undefined;
  const of = (name: string, side: 'earlier' | 'later') => column(name, side);
  const unlisted = literal(states.length);
  const repeats = cast(binary('-', of('events', 'earlier'), literal(1)), 'integer');
  const listed = binary('<', of('state', 'earlier'), unlisted);
  const inOrder = all(
    listed,
    binary('<', of('state', 'later'), unlisted),
    binary('<=', of('state', 'earlier'), of('state', 'later')),
  );
  return {
    select: [
      as('ordered', binary('+', sumOf(when(listed, repeats, literal(0))), countWhere(inOrder))),
      as('pairs', binary('+', sumOf(repeats), countWhere(isNotNull(of('place', 'later'))))),
    ],
    from: {
      kind: 'join',
      type: 'left',
      left: placed(profile, order, 'earlier'),
      right: placed(profile, order, 'later'),
      on: all(
        binary('=', of('entity', 'earlier'), of('entity', 'later')),
        binary('=', of('place', 'later'), binary('+', of('place', 'earlier'), literal(1))),
      ),
    },
  };
}

function placed(profile: TableProfile, order: StateOrder, as_: 'earlier' | 'later'): Relation {
  const names = ['entity', 'time', 'state', 'events'];
  const place: Expression = {
    kind: 'window',
    name: 'rank',
    partitionBy: [column('entity')],
    orderBy: [ascending(column('time')), ascending(column('state'))],
  };
  const groups: Relation = { kind: 'subquery', select: eventGroups(profile, order), as: 'groups' };
  return {
    kind: 'subquery',
    select: {
      select: [...names.map((name) => as(name, column(name))), as('place', place)],
      from: groups,
    },
    as: as_,
  };
}

function eventGroups(
  { typedRelation }: TableProfile,
  { entity, time, state, states }: StateOrder,
): Statement {
  const keys = [joined(entity), column(time), stateNumber(state, states)];
  const [who, when_, what] = keys;
  if (who === undefined || when_ === undefined || what === undefined) throw new Error('bug');
  return {
    select: [as('entity', who), as('time', when_), as('state', what), as('events', countRows())],
    from: table(typedRelation),
    where: all(...[...entity, time, state].map((name) => isNotNull(column(name)))),
    groupBy: keys,
  };
}

/** Position of a state in the permitted order; one that is not listed comes after all others. */
function stateNumber(state: string, states: readonly string[]): Expression {
  const text = cast(column(state), 'text');
  return {
    kind: 'case',
    when: states.map((value, i) => ({
      if: binary('=', text, literal(value)),
      result: literal(i),
    })),
    else: literal(states.length),
  };
}

/** Several parts as one text: their lengths keep them apart. */
function joined(names: readonly string[]): Expression {
  const texts = names.map((name) => cast(column(name), 'text'));
  return call(
    'concat',
    ...texts.flatMap((text) => [cast(call('length', text), 'text'), literal(':'), text]),
  );
}
