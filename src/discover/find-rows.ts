import { all, as, binary, cast, column, isNull, literal, not, table } from '../sql/build.ts';
import type { Expression, Statement } from '../sql/tree.ts';
import type { RowReference } from '../vocabulary/row-reference.ts';
import type { DescribedTable } from './finding-kind.ts';
import { hasPositions, rowReferences, rowsShown } from './row-positions.ts';

/** Rows are looked for among the first of a table; the count of a finding is exact all the same. */
const searched = 200_000;
const step = 50_000;

/** The first rows, at most twenty, whose cell in a column satisfies a predicate. */
export async function findRows(
  { session, classified: { profile } }: DescribedTable,
  name: string,
  predicate: (cell: string) => boolean,
): Promise<readonly RowReference[]> {
  if (!hasPositions(profile)) return [];
  const found: number[] = [];
  for (let from = 0; from < Math.min(searched, profile.rows); from += step) {
    const { rows } = await session.sql.rows(cellsStatement(profile.table.relation, name, from));
    for (const [position, cell] of rows) {
      if (typeof cell === 'string' && predicate(cell)) found.push(Number(position));
    }
    if (found.length >= rowsShown) break;
  }
  const first = found.sort((a, b) => a - b).slice(0, rowsShown);
  return rowReferences(
    profile.table,
    first.map((position) => [position]),
  );
}

function cellsStatement(relation: string, name: string, from: number): Statement {
  const position: Expression = { kind: 'rowPosition' };
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
