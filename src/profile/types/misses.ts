import { all, as, ascending, column, isNull, not } from '../../sql/build.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { ColumnFindings } from '../routes/column-findings.ts';
import type { Session } from '../session.ts';
import type { ColumnProfile } from '../table-profile.ts';
import { isMissingCell } from './missing-sql.ts';
import { readAs } from './typed-view.ts';

/** The first twenty rows whose cell is there but not of its column's type; none where rows have no order. */
export async function missesOf(
  session: Session,
  table: Table,
  { column: { name }, inference, misses }: ColumnFindings,
): Promise<ColumnProfile['misses']> {
  const located = misses > 0 && table.unordered !== true;
  if (!located || inference?.reading === undefined) return { count: misses, rows: [] };
  const cell = column('cell');
  const { rows } = await session.rows({
    select: [as('position', column('position'))],
    from: {
      kind: 'subquery',
      select: {
        select: [as('position', { kind: 'sourcePosition' }), as('cell', column(name))],
        from: { kind: 'table', name: table.relation },
      },
      as: 'cells',
    },
    where: all(
      isNull(readAs(inference.reading, cell)),
      not(isMissingCell(cell, inference.missing)),
    ),
    orderBy: [ascending(column('position'))],
    limit: 20,
  });
  return { count: misses, rows: rows.map(([position]) => table.address(Number(position))) };
}
