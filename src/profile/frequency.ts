import { as, cast, column, countRows, table } from '../sql/build.ts';
import type { Statement } from '../sql/tree.ts';
import type { Session } from './session.ts';
import type { Weighted } from './weighted.ts';

/** Every distinct value of a column with its count, the value as text. */
export function frequencyStatement(relation: string, name: string): Statement {
  const grouped: Statement = {
    select: [as('v', column(name)), as('n', countRows())],
    from: table(relation),
    groupBy: [column(name)],
  };
  return {
    select: [as('v', cast(column('v'), 'text')), as('n', column('n'))],
    from: { kind: 'subquery', select: grouped, as: 'frequency' },
  };
}

/** The frequency table of a column: most frequent first, equal counts by value. */
export async function readFrequency(
  session: Session,
  statement: Statement,
): Promise<{ readonly entries: readonly Weighted[]; readonly query: string }> {
  const { rows, query } = await session.rows(statement);
  const entries = rows.map(([v, n]) => ({ text: v === null ? null : String(v), count: Number(n) }));
  return { entries: entries.sort(byCountThenText), query };
}

function byCountThenText(a: Weighted, b: Weighted): number {
  if (a.count !== b.count) return b.count - a.count;
  return (a.text ?? '') < (b.text ?? '') ? -1 : 1;
}
