import { rowsShown } from '../rows/row-positions.ts';
import type { DescribedTable, FindingKind } from './finding-kind.ts';

/** Rows that describe, in other words, what another row describes. */
export const duplicateRecordsFound: FindingKind = {
  code: 'finding.duplicate-records',
  texts: {
    en: '{count} of {total} rows seem to repeat an entity that another row describes, not cell by cell: {clusters} groups, compared by {columns}.',
    zh: '{total} 行中有 {count} 行疑似与其他行描述同一实体但写法不同：共 {clusters} 组，比对字段为 {columns}。',
  },
  feeds: ['Q3.3', 'Q3.4'],
  find: ({ classified: { profile }, discovery: { duplicateRecords } }: DescribedTable) => {
    if (duplicateRecords === undefined || duplicateRecords.clusters.length === 0) return [];
    const { clusters, pairs, columns, query } = duplicateRecords;
    return [
      {
        severity: 'notice',
        count: clusters.reduce((sum, cluster) => sum + cluster.length - 1, 0),
        total: profile.rows,
        params: { clusters: clusters.length, columns: columns.join(', ') },
        rows: pairs.flatMap(({ rows }) => rows).slice(0, rowsShown),
        confidence: Math.min(...pairs.map(({ confidence }) => confidence)),
        query,
      },
    ];
  },
};
