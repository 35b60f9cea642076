import { aggregate, as, binary, cast, column, literal, when } from '../../sql/build.ts';
import type { Relation } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { ColumnFindings } from '../routes/column-findings.ts';
import type { Session } from '../session.ts';
import type { TableProfile } from '../table-profile.ts';
import { missingExpression } from '../types/missing-cells.ts';

/** Pairs grow with the square of the columns: the sixty with most missing cells take part. */
const mostColumns = 60;
/** PostgreSQL selects at most 1,664 columns. */
const pairsAtOnce = 1000;

/** Rows in which both columns of a pair are missing, for pairs that have any. */
export async function nullPairs(
  session: Session,
  table: Table,
  columns: readonly ColumnFindings[],
): Promise<NonNullable<TableProfile['nullPairs']>> {
  const gaps = columns
    .filter((found) => found.missing > 0)
    .sort((a, b) => b.missing - a.missing || a.column.ordinal - b.column.ordinal)
    .slice(0, mostColumns)
    .sort((a, b) => a.column.ordinal - b.column.ordinal);
  const pairs = gaps.flatMap((_, a) => gaps.slice(a + 1).map((__, b) => [a, a + 1 + b] as const));
  if (pairs.length === 0) return [];
  const flag = (index: number) => column(`missing ${index}`);
  const from: Relation = {
    kind: 'subquery',
    select: {
      select: gaps.map((found, index) =>
        as(`missing ${index}`, when(missingExpression(found), literal(1), literal(0))),
      ),
      from: { kind: 'table', name: table.relation },
    },
    as: 'cells',
  };
  const counts: number[] = [];
  for (let at = 0; at < pairs.length; at += pairsAtOnce) {
    const select = pairs
      .slice(at, at + pairsAtOnce)
      .map(([a, b]) =>
        as(`${a} ${b}`, aggregate('sumInteger', cast(binary('*', flag(a), flag(b)), 'integer'))),
      );
    const { rows } = await session.rows({ select, from });
    counts.push(...(rows[0] ?? []).map(Number));
  }
  return pairs.flatMap(([a, b], index) => {
    const both = counts[index] ?? 0;
    const [first, second] = [gaps[a]?.column.name, gaps[b]?.column.name];
    if (both === 0 || first === undefined || second === undefined) return [];
    return [{ columns: [first, second] as const, both }];
  });
}
