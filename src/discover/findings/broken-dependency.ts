import { type FindingKind, severityByShare } from './finding-kind.ts';

/** A dependency that more rows break than this is a tendency, and no row of it is wrong. Our choice. */
const mostBroken = 0.01;

/** Rows break a dependency between columns, counted in their database over all rows. */
export const brokenDependencyCounted: FindingKind = {
  code: 'finding.broken-dependency',
  texts: {
    en: 'In {count} of {total} rows {column} differs from most rows with the same {columns}, which otherwise decide it.',
    zh: '{total} 行中有 {count} 行的 {column} 与 {columns} 相同的多数行不一致，而该列通常由其决定。',
  },
  feeds: ['Q3.5'],
  find: ({ discovery: { dependencies = [] } }) =>
    dependencies
      .filter(({ rows, violatingRows: broken }) => broken > 0 && broken <= rows * mostBroken)
      .map(({ from, to, rows, violatingRows: count, query }) => ({
        severity: severityByShare(count, rows),
        column: to,
        count,
        total: rows,
        params: { column: to, columns: from.join(', ') },
        query,
      })),
};
