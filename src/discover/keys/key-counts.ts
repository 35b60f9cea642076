import type { ColumnProfile, TableProfile, TrimmedCount } from '../../profile/table-profile.ts';
import { as, call, column, countRows, not, table } from '../../sql/build.ts';
import type { Expression, Relation } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { CountedKey, DiscoverySession } from '../discovery-session.ts';
import { isMissingKey, isWholeNumbers, joinedKey, keyCell } from './key-cells.ts';

export type KeyCounts = CountedKey;

/** Counts the distinct values of one or more columns exactly, in the engine where need be. */
export async function countKey(
  { sql, counted }: DiscoverySession,
  { table: source }: TableProfile,
  columns: readonly ColumnProfile[],
): Promise<KeyCounts> {
  const known = knownCounts(columns) ?? counted?.get(keyName(source, columns));
  if (known !== undefined) return known;
  const found = await countIn(sql, table(source.relation), columns);
  counted?.set(keyName(source, columns), found);
  return found;
}

/** What the profile counted already, exactly and as keys are counted. */
export function knownCounts(columns: readonly ColumnProfile[]): KeyCounts | undefined {
  return columns.length === 1 ? columns.map(profiledCounts)[0] : undefined;
}

/** By what counts of a key are kept in a session. */
export function keyName({ relation }: Table, columns: readonly ColumnProfile[]): string {
  return JSON.stringify([relation, ...columns.map(({ column: { name } }) => name)]);
}

/** Whether all rows that share the value of a column are the same in every other column too. */
export async function repeatsWholeRows(
  { sql }: DiscoverySession,
  { table: source }: TableProfile,
  { counts }: { readonly counts: KeyCounts },
): Promise<boolean> {
  const cells = source.columns.map(({ name }) => column(name));
  const hashed = call('hash', ...cells);
  const distinct: Expression = { kind: 'aggregate', name: 'count', args: [hashed], distinct: true };
  const { rows } = await sql.rows({
    select: [as('distinct', distinct)],
    from: table(source.relation),
  });
  return Number(rows[0]?.[0]) === counts.distinct;
}

async function countIn(
  sql: DiscoverySession['sql'],
  from: Relation,
  columns: readonly ColumnProfile[],
): Promise<KeyCounts> {
  const parts = columns.map((column) => keyCell(column));
  const distinct: Expression = {
    kind: 'aggregate',
    name: 'count',
    args: [joinedKey(parts)],
    distinct: true,
  };
  const { rows, query } = await sql.rows({
    select: [as('distinct', distinct), as('nonNull', countRows())],
    from,
    where: not(isMissingKey(parts)),
  });
  const [found, nonNull] = rows[0] ?? [0, 0];
  return { distinct: Number(found), nonNull: Number(nonNull), query };
}

/** The profile's own count, where it is exact and compares cells just as keys do. */
function profiledCounts(column: ColumnProfile): KeyCounts | undefined {
  if (column.trimmed !== undefined) return trimmedCounts(column, column.trimmed);
  const { distinct, blank, missingTokens, padded } = column.measures;
  const same = [blank, missingTokens, padded].every((measure) => (measure?.value ?? 0) === 0);
  if (!same || !isExactlyCounted(column) || distinct?.of === undefined) return undefined;
  if (column.column.untyped && column.type !== 'text') return undefined;
  return { distinct: distinct.value ?? 0, nonNull: distinct.of, query: distinct.query };
}

/** Keys compare texts trimmed, and whole numbers by value: only integers are written in one way each. */
function trimmedCounts(
  column: ColumnProfile,
  { distinct, cells, query }: TrimmedCount,
): KeyCounts | undefined {
  const asText = column.type === 'integer' ? column.misses.count === 0 : !isWholeNumbers(column);
  return asText ? { distinct, nonNull: cells, query } : undefined;
}

/** Rows beyond the first of each value of a key, which make it fail. */
export function repeats({ distinct, nonNull }: KeyCounts): number {
  return nonNull - distinct;
}

/** The number of distinct values that the profile found or estimated. */
export function profiledDistinct({ measures }: ColumnProfile): number {
  return measures.distinct?.value ?? 0;
}

export function isExactlyCounted({ measures }: ColumnProfile): boolean {
  return measures.distinct?.exactness.kind === 'exact';
}

/** Whether an estimate comes with the proof that some value occurs twice: its bound says so. */
export function surelyRepeats({ measures }: ColumnProfile): boolean {
  const { exactness, of } = measures.distinct ?? {};
  return exactness?.kind === 'approximate' && of !== undefined && exactness.high < of;
}

/** The share of cells that repeat another, among the sampled values; 0 without a sample. */
export function sampledRepeats({ values }: ColumnProfile): number {
  const cells = values.entries.reduce((sum, { count }) => sum + count, 0);
  return cells === 0 ? 0 : (cells - values.entries.length) / cells;
}
