import type { ColumnProfile } from '../../profile/table-profile.ts';
import {
  as,
  ascending,
  cast,
  column,
  countRows,
  isNull,
  literal,
  table,
  tryCast,
  when,
} from '../../sql/build.ts';
import type { Expression, SqlType, Statement } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { keyCell } from '../keys/key-cells.ts';
import { isNumberLike } from './value-length.ts';

/** Rows of one class that have one sensitive value, class by class. Numbers stand for both. */
export interface ClassValues {
  readonly groups: ArrayLike<number>;
  /** Ascending in the order of the values, where they have one; NaN for a cell without a place in it. */
  readonly values: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

/** How far apart two values are: by their places in the order, or all as far. */
export type Distance = 'ordered' | 'equal';

/**
 * Counts the rows of each class and sensitive value in the engine. The order of values stands only
 * where every cell has a place in it: a missing value has none.
 */
export async function countClassValues(
  { sql }: DiscoverySession,
  relation: string,
  { quasi, secret }: { quasi: readonly ColumnProfile[]; secret: ColumnProfile },
): Promise<{ counted: ClassValues; distance: Distance; query: string }> {
  const count = async (secretCell: Expression, distance: Distance) => {
    const statement = classValuesStatement(relation, quasi, { secret: secretCell, distance });
    const { columns, query } = await sql.numbers(statement);
    const [groups = [], values = [], counts = []] = columns;
    return { counted: { groups, values, counts }, distance, query };
  };
  const cell = keyCell(secret);
  const order = orderOf(secret);
  const ordered = order && (await count(tryCast(cell, order), 'ordered'));
  if (ordered !== undefined && !Array.from(ordered.counted.values).some(Number.isNaN)) {
    return ordered;
  }
  return count(cell, 'equal');
}

/** The type by which the values of a column come one after another. */
export function orderOf(profile: ColumnProfile): SqlType | undefined {
  if (isNumberLike(profile)) return 'double';
  return profile.type === 'date' || profile.type === 'timestamp' ? 'timestamp' : undefined;
}

/** Ranks stand for classes and values, so that no content comes into the process. */
function classValuesStatement(
  relation: string,
  quasi: readonly ColumnProfile[],
  { secret, distance }: { readonly secret: Expression; readonly distance: Distance },
): Statement {
  const names = quasi.map((_, i) => `q${i}`);
  const counted: Statement = {
    select: [
      ...quasi.map((c, i) => as(`q${i}`, keyCell(c))),
      as('secret', secret),
      as('n', countRows()),
    ],
    from: table(relation),
    groupBy: [...quasi.map((c) => keyCell(c)), secret],
  };
  const rank = (over: readonly string[]): Expression => ({
    kind: 'window',
    name: 'rank',
    partitionBy: [],
    orderBy: over.map((name) => ascending(column(name))),
  });
  const place = rank(['secret']);
  const value =
    distance === 'ordered' ? when(isNull(column('secret')), literal(null), place) : place;
  const ranked: Statement = {
    select: [as('group', rank(names)), as('value', value), as('n', column('n'))],
    from: { kind: 'subquery', select: counted, as: 'counted' },
  };
  const number = (name: string) => as(name, cast(column(name), 'double'));
  return {
    select: [number('group'), number('value'), number('n')],
    from: { kind: 'subquery', select: ranked, as: 'ranked' },
    orderBy: [ascending(column('group')), ascending(column('value'))],
  };
}
