import type { FindingKind } from './finding-kind.ts';

/** A table holds what another table holds. */
export const sameTablesFound: FindingKind = {
  code: 'finding.same-tables',
  texts: {
    en: '{count} of {total} columns hold the same values as columns of {table}: the same data under another name.',
    zh: '{total} 个字段中有 {count} 个与表 {table} 的字段取值相同：疑似同一数据的不同名称。',
  },
  feeds: ['Q3.3'],
  find: ({ classified: { profile }, discovery: { sameTables = [] } }) =>
    sameTables.map(({ tables, columns, resemblance }) => ({
      severity: 'notice',
      count: columns.length,
      total: profile.columns.length,
      params: { table: tables[1] },
      confidence: resemblance,
    })),
};

/** Two columns of a table say the same. */
export const sameColumnsFound: FindingKind = {
  code: 'finding.same-columns',
  texts: {
    en: 'The column says the same as {other} in {count} of {total} rows.',
    zh: '该字段在 {total} 行中有 {count} 行与字段 {other} 相同。',
  },
  feeds: [],
  find: ({ discovery: { sameColumns = [] } }) =>
    sameColumns.map(({ columns: [column, other], rows, equal, query }) => ({
      severity: 'notice',
      column,
      count: equal,
      total: rows,
      params: { other },
      query,
    })),
};
