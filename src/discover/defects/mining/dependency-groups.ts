import type { TableProfile } from '../../../profile/table-profile.ts';
import { isMissingToken } from '../../../profile/types/missing-tokens.ts';
import {
  all,
  as,
  binary,
  call,
  cast,
  column,
  countRows,
  isNotNull,
  literal,
  table,
} from '../../../sql/build.ts';
import type { Statement } from '../../../sql/tree.ts';
import type { DiscoverySession } from '../../discovery-session.ts';
import { determinantText } from './column-codes.ts';
import type { Dependency } from './dependencies.ts';

/** What stands in one column where the determining cells are the same. */
export interface DependencyGroup {
  /** The determining cells. */
  readonly key: readonly string[];
  /** Values with their cells, most frequent first. */
  readonly values: readonly { readonly text: string; readonly count: number }[];
  /** Cells that hold something, and those that hold nothing. */
  readonly present: number;
  readonly missing: number;
}

export interface CountedGroups {
  /** By `keyOf` the determining cells. */
  readonly groups: ReadonlyMap<string, DependencyGroup>;
  /** False where groups in agreement were left in the engine. */
  readonly complete: boolean;
  readonly query: string;
}

/** Tables up to so many rows are read with the groups that agree. */
const readWhole = 200_000;

export function keyOf(cells: readonly string[]): string {
  return JSON.stringify(cells);
}

/** The groups of a dependency over all rows, exactly; of a large table those that disagree. */
export async function countGroups(
  session: DiscoverySession,
  profile: TableProfile,
  { from, to }: Dependency,
): Promise<CountedGroups> {
  const keys = from.map(determinantText);
  const value = call('coalesce', cast(column(to), 'text'), literal(''));
  const names = keys.map((_, i) => `k${i}`);
  const grouped: Statement = {
    select: [...keys.map((key, i) => as(`k${i}`, key)), as('v', value), as('n', countRows())],
    from: table(profile.table.relation),
    where: all(...keys.map(isNotNull)),
    groupBy: [...keys, value],
  };
  const complete = profile.rows <= readWhole;
  const statement = complete ? grouped : disagreeing(grouped, names);
  const { rows, query } = await session.sql.rows(statement);
  const groups = new Map<string, Mutable>();
  for (const row of rows) {
    const key = row.slice(0, from.length).map(String);
    const [text, count] = [String(row[from.length]), Number(row[from.length + 1])];
    const id = keyOf(key);
    const group = groups.get(id) ?? { key, values: [], present: 0, missing: 0 };
    groups.set(id, group);
    if (text.trim() === '' || isMissingToken(text.trim())) group.missing += count;
    else {
      group.present += count;
      group.values.push({ text, count });
    }
  }
  for (const { values } of groups.values()) {
    values.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  }
  return { groups, complete, query };
}

interface Mutable {
  key: string[];
  values: { text: string; count: number }[];
  present: number;
  missing: number;
}

function disagreeing(grouped: Statement, names: readonly string[]): Statement {
  const several: Statement = {
    select: names.map((name) => as(name, column(name))),
    from: { kind: 'subquery', select: grouped, as: 'counted' },
    groupBy: names.map((name) => column(name)),
    having: binary('>', countRows(), literal(1)),
  };
  return {
    select: [...names, 'v', 'n'].map((name) => as(name, column(name, 'every'))),
    from: {
      kind: 'join',
      type: 'semi',
      left: { kind: 'subquery', select: grouped, as: 'every' },
      right: { kind: 'subquery', select: several, as: 'several' },
      on: all(...names.map((n) => binary('=', column(n, 'every'), column(n, 'several')))),
    },
  };
}
