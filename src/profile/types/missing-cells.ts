import {
  as,
  binary,
  column,
  countRows,
  isNull,
  literal,
  plus,
  sumOf,
  when,
} from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { ColumnFindings } from '../routes/column-findings.ts';
import type { Session } from '../session.ts';
import type { TableProfile } from '../table-profile.ts';
import { isMissingCell } from './missing-sql.ts';

const mostBlocks = 48;

/** Where cells are missing: along the rows, and how many in one row. */
export interface MissingCells {
  readonly picture: TableProfile['missing'];
  readonly perRow: NonNullable<TableProfile['missingPerRow']>;
  readonly query: string;
}

/** Whether a cell of a column is missing, as its profile counts it. */
export function missingExpression({ column: { name }, missingRule }: ColumnFindings): Expression {
  const raw = column(name);
  return missingRule === undefined ? isNull(raw) : isMissingCell(raw, missingRule);
}

/**
 * The missing cells of a table in up to 48 blocks of rows, in one block where rows have no order, and rows by missing
 * cells. One scan.
 */
export async function missingCells(
  session: Session,
  table: Table,
  {
    columns,
    rows,
    query: unread,
  }: {
    readonly columns: readonly ColumnFindings[];
    readonly rows: number;
    /** The query that showed that nothing is missing, where that is so. */
    readonly query: string;
  },
): Promise<MissingCells> {
  const blocks = Math.min(table.unordered === true ? 1 : mostBlocks, rows);
  const gaps = columns.filter((found) => found.missing > 0);
  const labels = blockLabels(rows, blocks);
  if (gaps.length === 0) {
    const perRow = rows === 0 ? [] : [{ missing: 0, rows }];
    return { picture: picture(columns, labels, new Map()), perRow, query: unread };
  }
  const { rows: groups, query } = await session.rows(groupStatement(table, gaps, { rows, blocks }));
  const inBlock = new Array<number>(blocks).fill(0);
  const missing = new Map(gaps.map(({ column: c }) => [c.name, new Array<number>(blocks).fill(0)]));
  const perRow = new Map<number, number>();
  for (const [block, inRow, size, ...sums] of groups) {
    const at = Number(block);
    inBlock[at] = (inBlock[at] ?? 0) + Number(size);
    perRow.set(Number(inRow), (perRow.get(Number(inRow)) ?? 0) + Number(size));
    gaps.forEach(({ column: c }, index) => {
      const counts = missing.get(c.name);
      if (counts) counts[at] = (counts[at] ?? 0) + Number(sums[index] ?? 0);
    });
  }
  const shares = new Map(
    [...missing].map(([name, counts]) => [
      name,
      counts.map((count, block) => count / Math.max(1, inBlock[block] ?? 0)),
    ]),
  );
  return {
    picture: picture(columns, labels, shares),
    perRow: [...perRow]
      .sort(([a], [b]) => a - b)
      .map(([inRow, size]) => ({ missing: inRow, rows: size })),
    query,
  };
}

function groupStatement(
  table: Table,
  gaps: readonly ColumnFindings[],
  { rows, blocks }: { readonly rows: number; readonly blocks: number },
): Statement {
  const flag = (index: number) => `missing ${index}`;
  const flags = gaps.map((_, index) => column(flag(index)));
  const inRow = plus(flags);
  const position = column('position');
  const inOrder = table.unordered !== true;
  const block = inOrder
    ? binary('//', binary('*', position, literal(blocks)), literal(rows))
    : binary('*', inRow, literal(0));
  return {
    select: [
      as('block', block),
      as('inRow', inRow),
      as('rows', countRows()),
      ...flags.map((each, index) => as(`sum ${index}`, sumOf(each))),
    ],
    from: {
      kind: 'subquery',
      select: {
        select: [
          ...(inOrder ? [as('position', { kind: 'sourcePosition' } as const)] : []),
          ...gaps.map((found, index) =>
            as(flag(index), when(missingExpression(found), literal(1), literal(0))),
          ),
        ],
        from: { kind: 'table', name: table.relation },
      },
      as: 'cells',
    },
    groupBy: [block, inRow],
  };
}

function blockLabels(rows: number, blocks: number): readonly string[] {
  return Array.from({ length: blocks }, (_, block) => {
    const first = Math.ceil((block * rows) / blocks) + 1;
    return `${first}–${Math.ceil(((block + 1) * rows) / blocks)}`;
  });
}

function picture(
  columns: readonly ColumnFindings[],
  labels: readonly string[],
  shares: ReadonlyMap<string, readonly number[]>,
): TableProfile['missing'] {
  return {
    by: 'rows',
    labels,
    columns: columns.map(({ column: { name } }) => ({
      column: name,
      shares: shares.get(name) ?? labels.map(() => 0),
    })),
  };
}
