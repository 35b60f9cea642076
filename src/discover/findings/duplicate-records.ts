import { rowsShown } from '../rows/row-positions.ts';
import type { FindingKind } from './finding-kind.ts';

/** Rows that describe, in other words, what another row describes. */
export const duplicateRecordsFound: FindingKind = {
  code: 'finding.duplicate-records',
  texts: {
    en: '{count} of {total} rows seem to repeat an entity that another row describes, not cell by cell; compared by {columns}.',
    zh: '{total} 行中有 {count} 行疑似与其他行描述同一实体但写法不同；比对字段为 {columns}。',
  },
  feeds: ['Q3.3', 'Q3.4'],
  find: ({ classified: { profile }, discovery: { duplicateRecords, duplicateRows } }) => {
    if (duplicateRecords === undefined) return [];
    const { clusters, pairs, columns, query } = duplicateRecords;
    const repeated = clusters.reduce((sum, cluster) => sum + cluster.length - 1, 0);
    // Rows that repeat in every cell are a finding of their own.
    const count = repeated - duplicateRows.count;
    if (count <= 0) return [];
    const told = new Set(duplicateRows.rows.map((row) => JSON.stringify(row)));
    const others = pairs.filter(({ rows }) => !rows.some((row) => told.has(JSON.stringify(row))));
    return [
      {
        severity: 'notice',
        count,
        total: profile.rows,
        params: { columns: columns.join(', ') },
        rows: others.flatMap(({ rows }) => rows).slice(0, rowsShown),
        confidence: Math.min(...pairs.map(({ confidence }) => confidence)),
        query,
      },
    ];
  },
};
