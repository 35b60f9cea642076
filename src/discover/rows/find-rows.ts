import { all, as, binary, cast, column, isNull, literal, not, table } from '../../sql/build.ts';
import type { Expression, Statement } from '../../sql/tree.ts';
import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { DescribedTable } from '../findings/finding-kind.ts';
import { rowPosition, rowReferences, rowsShown } from './row-positions.ts';

/** Rows are looked for among the first of a table; the count of a finding is exact all the same. */
const searched = 200_000;
const step = 50_000;

/** The first rows, at most twenty, whose cell in a column satisfies a predicate. */
export async function findRows(
  { session, classified: { profile } }: DescribedTable,
  name: string,
  predicate: (cell: string) => boolean,
): Promise<readonly RowReference[]> {
  const position = rowPosition(profile);
  if (position === undefined) return [];
  const found: number[] = [];
  for (let from = 0; from < Math.min(searched, profile.rows); from += step) {
    const { rows } = await session.sql.rows(
      cellsStatement(profile.table.relation, name, { position, from }),
    );
    for (const [at, cell] of rows) {
      if (typeof cell === 'string' && predicate(cell)) found.push(Number(at));
    }
    if (found.length >= rowsShown) break;
  }
  const first = found.sort((a, b) => a - b).slice(0, rowsShown);
  return rowReferences(
    profile.table,
    first.map((at) => [at]),
  );
}

function cellsStatement(
  relation: string,
  name: string,
  { position, from }: { readonly position: Expression; readonly from: number },
): Statement {
  return {
    select: [as('position', position), as('cell', cast(column(name), 'text'))],
    from: table(relation),
    where: all(
      not(isNull(column(name))),
      binary('>=', position, literal(from)),
      binary('<', position, literal(from + step)),
    ),
  };
}
