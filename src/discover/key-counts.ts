import type { ColumnProfile, TableProfile } from '../profile/table-profile.ts';
import { as, countRows, not, table } from '../sql/build.ts';
import type { Expression } from '../sql/tree.ts';
import type { DiscoverySession } from './discovery-session.ts';
import { isMissingKey, joinedKey, keyCell } from './key-cells.ts';

/** Exact counts over the rows where every column of a key holds something. */
export interface KeyCounts {
  readonly distinct: number;
  readonly nonNull: number;
  readonly query: string;
}

/** Counts the distinct values of one or more columns exactly, in the engine where need be. */
export async function countKey(
  { sql }: DiscoverySession,
  { table: source }: TableProfile,
  columns: readonly ColumnProfile[],
): Promise<KeyCounts> {
  const known = columns.length === 1 ? columns.map(profiledCounts)[0] : undefined;
  if (known !== undefined) return known;
  const parts = columns.map((column) => keyCell(column));
  const distinct: Expression = {
    kind: 'aggregate',
    name: 'count',
    args: [joinedKey(parts)],
    distinct: true,
  };
  const { rows, query } = await sql.rows({
    select: [as('distinct', distinct), as('nonNull', countRows())],
    from: table(source.relation),
    where: not(isMissingKey(parts)),
  });
  const [found, nonNull] = rows[0] ?? [0, 0];
  return { distinct: Number(found), nonNull: Number(nonNull), query };
}

/** The profile's own count, where it is exact and compares cells just as keys do. */
function profiledCounts(column: ColumnProfile): KeyCounts | undefined {
  const { distinct, blank, missingTokens, padded } = column.measures;
  const same = [blank, missingTokens, padded].every((measure) => (measure?.value ?? 0) === 0);
  if (!same || !isExactlyCounted(column) || distinct?.of === undefined) return undefined;
  if (column.column.untyped && column.type !== 'text') return undefined;
  return { distinct: distinct.value ?? 0, nonNull: distinct.of, query: distinct.query };
}

/** Rows beyond the first of each value of a key, which make it fail. */
export function repeats({ distinct, nonNull }: KeyCounts): number {
  return nonNull - distinct;
}

/** The number of distinct values that the profile found, or an upper guess where it sampled. */
export function profiledDistinct({ measures }: ColumnProfile): number {
  return measures.distinct?.value ?? 0;
}

export function isExactlyCounted({ measures }: ColumnProfile): boolean {
  return measures.distinct?.exactness.kind === 'exact';
}
