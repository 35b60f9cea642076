import { any, as, countRows, isNotNull, table } from '../../sql/build.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { keyCell } from '../keys/key-cells.ts';
import { takenBy } from '../semantic/column-verdict.ts';
import type { ClassifiedColumn, ClassifiedTable } from './classify-table.ts';

/** Whether a column is sensitive only for those of its rows that tell of a child. */
export function isSensitiveByMinors({ flags }: ClassifiedColumn): boolean {
  return flags.sensitive.length > 0 && flags.sensitive.every((c) => c === 'minors-under-14');
}

/**
 * Rows that hold sensitive personal information. Columns that are sensitive throughout are counted
 * exactly together; rows of children elsewhere are not added to them, so that with both kinds of
 * column the count is a lower bound.
 */
export async function countSensitiveRows(
  session: DiscoverySession,
  { profile, columns }: ClassifiedTable,
): Promise<{ readonly count: number; readonly query: string } | undefined> {
  // Where sensitive values stand inside some cells only, not every filled row holds one.
  const sensitive = columns.filter(
    ({ flags, hidden }) => flags.sensitive.length > 0 && hidden.length === 0,
  );
  if (sensitive.length === 0) return undefined;
  const throughout = sensitive.filter((column) => !isSensitiveByMinors(column));
  const { rows, query } = await session.sql.rows({
    select: [as('rows', countRows())],
    from: table(profile.table.relation),
    where: any(...throughout.map((column) => isNotNull(keyCell(column.profile)))),
  });
  const children = sensitive.map(({ verdict }) => takenBy(verdict)?.tally.minors ?? 0);
  return { count: Math.max(Number(rows[0]?.[0] ?? 0), ...children), query };
}
