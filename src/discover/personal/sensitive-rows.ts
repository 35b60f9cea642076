import { any, as, countRows, isNotNull, table } from '../../sql/build.ts';
import type { DiscoverySession } from '../discovery-session.ts';
import { keyCell } from '../keys/key-cells.ts';
import { takenBy } from '../semantic/column-verdict.ts';
import type { ClassifiedColumn, ClassifiedTable } from './classify-table.ts';
import type { HiddenPersonal } from './hidden/hidden-personal.ts';
import { sensitiveCategoriesOf } from './sensitive-list.ts';

/** Whether a column is sensitive only for those of its rows that tell of a child. */
export function isSensitiveByMinors({ flags }: ClassifiedColumn): boolean {
  return flags.sensitive.length > 0 && flags.sensitive.every((c) => c === 'minors-under-14');
}

/**
 * Rows that hold sensitive personal information. Columns that are sensitive throughout are counted
 * exactly together; rows of children elsewhere, and rows whose text or document holds a sensitive
 * value, are not added to them, so that with several kinds of column the count is a lower bound.
 */
export async function countSensitiveRows(
  session: DiscoverySession,
  { profile, columns }: ClassifiedTable,
): Promise<{ readonly count: number; readonly query: string } | undefined> {
  // Where sensitive values stand inside some cells only, not every filled row holds one.
  const all = columns.filter(({ flags }) => flags.sensitive.length > 0);
  if (all.length === 0) return undefined;
  const sensitive = all.filter(({ hidden }) => hidden.length === 0);
  const throughout = sensitive.filter((column) => !isSensitiveByMinors(column));
  const { rows, query } = await session.sql.rows({
    select: [as('rows', countRows())],
    from: table(profile.table.relation),
    where: any(...throughout.map((column) => isNotNull(keyCell(column.profile)))),
  });
  const children = sensitive.map(({ verdict }) => takenBy(verdict)?.tally.minors ?? 0);
  const inCells = all.flatMap(({ hidden }) => hidden.map(rowsWithHidden));
  return { count: Math.max(Number(rows[0]?.[0] ?? 0), ...children, ...inCells), query };
}

/** So many rows at least: each distinct value is in one of its own, but for members of lists. */
function rowsWithHidden({ type, path, found }: HiddenPersonal): number {
  if (sensitiveCategoriesOf(type).length === 0) return 0;
  return path?.includes('[*]') ? Math.min(1, found) : found;
}
