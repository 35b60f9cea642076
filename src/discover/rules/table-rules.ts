import type { SuggestedRule } from '../../vocabulary/quality-rule.ts';
import type { Relationship } from '../../vocabulary/relationship.ts';
import { type MinedTable, ruleOf, suggestion } from './suggestion.ts';

/** A table that has rows has to have some. */
export function rowCountRule({ report }: MinedTable): readonly SuggestedRule[] {
  const { rows, id, measures } = report;
  if (rows === 0) return [];
  const rule = {
    ...ruleOf('rows', { table: id }),
    type: 'library',
    metric: 'rowCount',
    unit: 'rows',
    columns: [],
    expect: { operator: 'mustBeGreaterThan', value: 0 },
    dimension: 'coverage',
  } as const;
  const query = measures.rows?.query;
  // No statement about single rows, so that no count of them makes it surer.
  return [{ rule, support: rows, exceptions: 0, confidence: 1, ...(query && { query }) }];
}

/** Keys that hold, or nearly: of a table, of a column. */
export function keyRules({ discovery, report }: MinedTable): readonly SuggestedRule[] {
  const once = discovery.keys.filter(
    // What is declared as primary key and as unique is one rule.
    (key, i, keys) => keys.findIndex((other) => sameKey(other, key)) === i,
  );
  return once.flatMap(({ columns, kind, distinct, nonNull, query }) => {
    const [only] = columns;
    const column = columns.length === 1 && only !== undefined ? { column: only } : {};
    return suggestion(
      {
        ...ruleOf(kind === 'primary' ? 'key' : 'unique', { table: report.id, ...column }),
        ...(columns.length > 1 ? { id: `${report.id}.${columns.join('+')}.${kind}` } : {}),
        type: 'library',
        metric: 'duplicateValues',
        unit: 'rows',
        columns,
        dimension: 'uniqueness',
      },
      { support: nonNull, exceptions: nonNull - distinct, query },
    );
  });
}

function sameKey(one: { columns: readonly string[] }, other: { columns: readonly string[] }) {
  return JSON.stringify([...one.columns].sort()) === JSON.stringify([...other.columns].sort());
}

/** References that lead somewhere, or nearly all of them. */
export function referenceRules(
  { report }: MinedTable,
  relationships: readonly Relationship[],
): readonly SuggestedRule[] {
  const own = relationships.filter(({ from }) => from.table === report.id);
  return own.flatMap(({ from, to, references, orphans, query }) => {
    const [only] = from.columns;
    const column = from.columns.length === 1 && only !== undefined ? { column: only } : {};
    return suggestion(
      {
        ...ruleOf('reference', { table: report.id, ...column }),
        id: `${report.id}.${from.columns.join('+')}.references.${to.table}`,
        type: 'condition',
        condition: { kind: 'reference', columns: from.columns, to },
        dimension: 'consistency',
      },
      { support: references, exceptions: orphans, query },
    );
  });
}
