import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { as, ascending, cast, column, countRows, table } from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { keyCell } from '../keys/key-cells.ts';
import { profiledDistinct } from '../keys/key-counts.ts';

/** Of a sensitive column with more values than this each row has its own: nothing to compare. */
const mostValues = 10_000;
/** More rows than this would have to be held in the process. */
const mostRows = 2_000_000;

/** Rows of one class that have one sensitive value. Numbers stand for both. */
export interface ClassValue {
  readonly group: number;
  readonly value: number;
  readonly count: number;
}

/**
 * R2.4 of the assessment model, max(t, 1/l): l is the least exp(entropy) of the sensitive value in
 * a class, t the largest total variation distance of a class from the table.
 */
export function attributeDisclosure(entries: readonly ClassValue[]): number {
  const overall = new Map<number, number>();
  const groups = new Map<number, ClassValue[]>();
  for (const entry of entries) {
    overall.set(entry.value, (overall.get(entry.value) ?? 0) + entry.count);
    const group = groups.get(entry.group);
    if (group === undefined) groups.set(entry.group, [entry]);
    else group.push(entry);
  }
  const total = [...overall.values()].reduce((sum, count) => sum + count, 0);
  let [l, t] = [Infinity, 0];
  for (const group of groups.values()) {
    const size = group.reduce((sum, { count }) => sum + count, 0);
    l = Math.min(l, Math.exp(entropy(group.map(({ count }) => count / size))));
    t = Math.max(t, distance(group, size, { overall, total }));
  }
  return Math.max(t, 1 / l);
}

function entropy(shares: readonly number[]): number {
  return -shares.reduce((sum, p) => sum + (p === 0 ? 0 : p * Math.log(p)), 0);
}

/** Total variation: half the sum of differences; values that the class lacks count in full. */
function distance(
  group: readonly ClassValue[],
  size: number,
  { overall, total }: { readonly overall: ReadonlyMap<number, number>; readonly total: number },
): number {
  let [differences, covered] = [0, 0];
  for (const { value, count } of group) {
    const share = (overall.get(value) ?? 0) / total;
    differences += Math.abs(count / size - share);
    covered += share;
  }
  return (differences + (1 - covered)) / 2;
}

/** The largest attribute disclosure of the sensitive columns; undefined where none can be measured. */
export async function disclosureOf(
  session: DiscoverySession,
  profile: TableProfile,
  {
    quasi,
    sensitive,
  }: { readonly quasi: readonly ColumnProfile[]; readonly sensitive: readonly ColumnProfile[] },
): Promise<number | undefined> {
  if (profile.rows > mostRows) return undefined;
  const found: number[] = [];
  for (const secret of sensitive) {
    if (quasi.includes(secret) || profiledDistinct(secret) > mostValues) continue;
    const statement = classValuesStatement(profile.table.relation, quasi, secret);
    const [groups, values, counts] = await session.sql.numbers(statement).then((r) => r.columns);
    const entries = Array.from(groups ?? [], (group, i) => ({
      group,
      value: values?.[i] ?? 0,
      count: counts?.[i] ?? 0,
    }));
    if (entries.length > 0) found.push(attributeDisclosure(entries));
  }
  return found.length === 0 ? undefined : Math.max(...found);
}

/** Ranks stand for classes and values, so that no content comes into the process. */
function classValuesStatement(
  relation: string,
  quasi: readonly ColumnProfile[],
  secret: ColumnProfile,
): Statement {
  const names = quasi.map((_, i) => `q${i}`);
  const counted: Statement = {
    select: [
      ...quasi.map((c, i) => as(`q${i}`, keyCell(c))),
      as('secret', keyCell(secret)),
      as('n', countRows()),
    ],
    from: table(relation),
    groupBy: [...quasi.map((c) => keyCell(c)), keyCell(secret)],
  };
  const rank = (over: readonly string[]): Expression => ({
    kind: 'window',
    name: 'rank',
    partitionBy: [],
    orderBy: over.map((name) => ascending(column(name))),
  });
  const ranked: Statement = {
    select: [as('group', rank(names)), as('value', rank(['secret'])), as('n', column('n'))],
    from: { kind: 'subquery', select: counted, as: 'counted' },
  };
  const number = (name: string) => as(name, cast(column(name), 'double'));
  return {
    select: [number('group'), number('value'), number('n')],
    from: { kind: 'subquery', select: ranked, as: 'ranked' },
    orderBy: [ascending(column('group')), ascending(column('value'))],
  };
}
