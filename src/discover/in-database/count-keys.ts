import type { ColumnProfile, TableProfile } from '../../profile/table-profile.ts';
import { aggregate, as, not, table, when } from '../../sql/build.ts';
import type { Expression, Projection } from '../../sql/tree.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { isMissingKey, joinedKey, keyCell } from '../keys/key-cells.ts';
import { keyName, knownCounts } from '../keys/key-counts.ts';

/**
 * Keys that one statement counts. The database holds, or sorts, the distinct values of each at the same time: four
 * take a quarter of the scans, and hardly more memory than a join.
 */
const keysAtOnce = 4;

/**
 * Counts keys of a table in its database, several in one scan, for `countKey` to find them counted. Does nothing
 * for a table in the embedded engine, where each is counted when it is asked for.
 */
export async function countKeysAhead(
  { sql, counted }: DiscoverySession,
  { table: source }: TableProfile,
  keys: readonly (readonly ColumnProfile[])[],
): Promise<void> {
  if (counted === undefined) return;
  const open = keys.filter(
    (key) => knownCounts(key) === undefined && !counted.has(keyName(source, key)),
  );
  for (let at = 0; at < open.length; at += keysAtOnce) {
    const some = open.slice(at, at + keysAtOnce);
    const { rows, query } = await sql.rows({
      select: some.flatMap(countsOf),
      from: table(source.relation),
    });
    for (const [i, key] of some.entries()) {
      const [distinct = 0, nonNull = 0] = (rows[0] ?? []).slice(2 * i).map(Number);
      counted.set(keyName(source, key), { distinct, nonNull, query });
    }
  }
}

function countsOf(key: readonly ColumnProfile[], index: number): readonly Projection[] {
  const parts = key.map((column) => keyCell(column));
  const missing = isMissingKey(parts);
  // A key of one column is null itself where it is missing.
  const value = parts.length === 1 ? joinedKey(parts) : when(not(missing), joinedKey(parts));
  const distinct: Expression = { kind: 'aggregate', name: 'count', args: [value], distinct: true };
  return [as(`distinct${index}`, distinct), as(`present${index}`, aggregate('count', value))];
}
