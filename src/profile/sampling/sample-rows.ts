import { as, ascending, binary, call, cast, column, literal } from '../../sql/build.ts';
import { drawnStatement, type RowsWanted } from '../../sql/row-sample.ts';
import type { Projection, Relation, Statement } from '../../sql/tree.ts';
import type { Table } from '../../vocabulary/table.ts';
import { hashes } from '../routes/frequency.ts';
import type { Session } from '../session.ts';

/** The rows drawn from a table, as a table of their own. */
export interface RowSample {
  /** Reads the drawn rows; its row references point at the rows of the original. */
  readonly table: Table;
  /** Where each drawn row stands in the original, from 0, ascending. */
  readonly positions: Float64Array;
  readonly drop: () => Promise<void>;
}

/**
 * Draws about `rows` rows by the hash of their position and the seed, and keeps them in source
 * order: the same rows whatever the threads. Where rows have no order their cells take the place of
 * the position, so that rows that are alike are drawn together. Undefined where the table has no
 * more than that, or so few are wanted that none was drawn: then all are measured.
 */
export async function drawRows(
  session: Session,
  table: Table,
  { rows, seed }: { readonly rows: number; readonly seed: number },
): Promise<RowSample | undefined> {
  if (table.rows <= rows) return undefined;
  if (table.unordered === true)
    return drawUnordered(session, table, { rows, seed, total: table.rows });
  const where = drawn(rows / table.rows, seed);
  const cells = table.columns.map(({ name }, index) => as(`cell ${index}`, column(name)));
  const relation = `${table.relation} (sample)`;
  await session.keep(relation, {
    select: table.columns.map(({ name }, index) => as(name, column(`cell ${index}`))),
    from: positioned(table, cells),
    where,
    orderBy: [ascending(column('position'))],
  });
  const { columns } = await session.numbers({
    select: [as('position', cast(column('position'), 'double'))],
    from: positioned(table, []),
    where,
    orderBy: [ascending(column('position'))],
  });
  const positions = columns[0] ?? new Float64Array();
  if (positions.length === 0) {
    await session.drop(relation);
    return undefined;
  }
  return {
    table: {
      ...withoutIndex(table),
      relation,
      rows: positions.length,
      address: (index) => table.address(positions[index] ?? index),
    },
    positions,
    drop: () => session.drop(relation),
  };
}

async function drawUnordered(
  session: Session,
  table: Table,
  wanted: RowsWanted,
): Promise<RowSample | undefined> {
  const relation = `${table.relation} (sample)`;
  const { rows } = await session.keep(relation, drawnStatement(table, wanted));
  if (rows === 0) {
    await session.drop(relation);
    return undefined;
  }
  return {
    table: { ...withoutIndex(table), relation, rows },
    positions: Float64Array.from({ length: rows }, (_, index) => index),
    drop: () => session.drop(relation),
  };
}

function drawn(share: number, seed: number): NonNullable<Statement['where']> {
  const limit = BigInt(Math.floor(share * 2 ** 52)) * (hashes / 2n ** 52n);
  const hash = call('hash', column('position'), literal(seed));
  return binary('<', hash, cast(literal(limit), 'unsigned'));
}

function positioned(table: Table, cells: readonly Projection[]): Relation {
  return {
    kind: 'subquery',
    select: {
      select: [as('position', { kind: 'sourcePosition' }), ...cells],
      from: { kind: 'table', name: table.relation },
    },
    as: 'positioned',
  };
}

/** The kept rows have no column that counts the rows of the original. */
function withoutIndex({ rowIndex: _, ...table }: Table): Omit<Table, 'rowIndex'> {
  return table;
}
