import { rowsShown } from '../rows/row-positions.ts';
import type { FindingKind } from './finding-kind.ts';

/** Two tables that do not refer to each other describe some of the same entities. */
export const linkedTablesFound: FindingKind = {
  code: 'finding.linked-tables',
  texts: {
    en: '{count} of {total} rows seem to describe entities that {table} describes too, by {columns}.',
    zh: '{total} 行中有 {count} 行疑似与表 {table} 描述相同的实体，依据字段 {columns}。',
  },
  feeds: ['Q4.1'],
  find: ({ classified: { profile }, discovery: { linkedTables = [] } }) =>
    linkedTables.map(({ tables, columns, pairs, query }) => ({
      severity: 'notice',
      count: pairs.length,
      total: profile.rows,
      params: { table: tables[1], columns: columns.map(([mine]) => mine).join(', ') },
      rows: pairs.map(({ rows: [row] }) => row).slice(0, rowsShown),
      confidence: Math.min(...pairs.map(({ confidence }) => confidence)),
      query,
    })),
};
