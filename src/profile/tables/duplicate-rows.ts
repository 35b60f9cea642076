import { aggregate, as, binary, call, column, countRows, literal, sumOf } from '../../sql/build.ts';
import type { Expression, Relation, Statement } from '../../sql/tree.ts';
import { exact } from '../../vocabulary/exactness.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { ColumnFindings } from '../routes/column-findings.ts';
import { kept } from '../routes/frequency.ts';
import type { Session } from '../session.ts';
import type { Measure } from '../table-profile.ts';

const keptName = 'assay repeated rows';

/**
 * Rows that repeat an earlier row, exactly. A column without a repeat rules them out; otherwise
 * rows whose hashes repeat are compared cell by cell.
 */
export async function duplicateRows(
  session: Session,
  table: Table,
  {
    columns,
    rows,
    query,
  }: {
    readonly columns: readonly ColumnFindings[];
    readonly rows: number;
    readonly query: string;
  },
): Promise<Measure> {
  const unique = columns.some((found) => found.count === rows && found.exactDistinct === rows);
  if (unique) return { value: 0, of: rows, exactness: exact, query };
  const names = table.columns.map((entry) => entry.name);
  const hash = call('hash', ...names.map((name) => column(name)));
  const repeated = await session.keep(keptName, repeatedHashes(kept(table.relation), hash));
  try {
    if (repeated.rows === 0) return { value: 0, of: rows, exactness: exact, query: repeated.query };
    const counted = await session.rows(extraRows(table, names, hash));
    const value = Number(counted.rows[0]?.[0] ?? 0);
    return { value, of: rows, exactness: exact, query: counted.query };
  } finally {
    await session.drop(keptName);
  }
}

function repeatedHashes(from: Relation, hash: Expression): Statement {
  return {
    select: [as('hash', hash)],
    from,
    groupBy: [hash],
    having: binary('>', countRows(), literal(1)),
  };
}

function extraRows(table: Table, names: readonly string[], hash: Expression): Statement {
  const suspects: Relation = {
    kind: 'join',
    type: 'semi',
    left: {
      kind: 'subquery',
      select: {
        select: [
          ...names.map((name, ordinal) => as(`cell ${ordinal}`, column(name))),
          as('row hash', hash),
        ],
        from: kept(table.relation),
      },
      as: 'suspects',
    },
    right: { kind: 'table', name: keptName, as: 'repeated' },
    on: binary('=', column('row hash', 'suspects'), column('hash', 'repeated')),
  };
  const cells = names.map((_, ordinal) => column(`cell ${ordinal}`));
  const groups: Statement = {
    select: [as('extra', binary('-', aggregate('count', { kind: 'star' }), literal(1)))],
    from: suspects,
    groupBy: cells,
  };
  return {
    select: [as('duplicates', sumOf(column('extra')))],
    from: { kind: 'subquery', select: groups, as: 'classes' },
  };
}
