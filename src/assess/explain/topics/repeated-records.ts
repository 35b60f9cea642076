import type { Repeated } from '../../../vocabulary/discovered-defects.ts';
import { type DiscoveryEntry, type DiscoveryTopic, filled, percent } from './topic.ts';

const texts = {
  records: {
    en: '{repeated} rows repeat an entity that another row describes, in {clusters} groups',
    zh: '{repeated} 行与其他行描述同一实体，共 {clusters} 组',
  },
  linked: {
    en: '{pairs} rows describe entities that {table} describes too',
    zh: '{pairs} 行与表 {table} 描述相同的实体',
  },
  tables: {
    en: '{count} columns hold what columns of {table} hold',
    zh: '{count} 个字段与表 {table} 的字段取值相同',
  },
  columns: {
    en: 'says the same as {other} in {equal} of {rows} rows',
    zh: '{rows} 行中有 {equal} 行与字段 {other} 相同',
  },
  compared: {
    en: 'compared by {columns}; {share} of the records were compared',
    zh: '比对字段为 {columns}；参与比对的记录占 {share}',
  },
  by: { en: 'compared by {columns}', zh: '比对字段为 {columns}' },
} as const;

export const repeatedRecordsTopic: DiscoveryTopic = {
  id: 'repeated-records',
  name: { en: 'Repeated records and data', zh: '重复的记录与数据' },
  entries: ({ table: { id, repeated } }) => (repeated === undefined ? [] : entriesOf(id, repeated)),
};

function entriesOf(table: string, repeated: Repeated): DiscoveryEntry[] {
  const { records, linked, tables, columns } = repeated;
  return [
    ...(records === undefined ? [] : [recordsEntry(table, records)]),
    ...linked.map((link) => ({
      table,
      columns: link.columns.map(([mine]) => mine),
      text: filled(texts.linked, { pairs: link.pairs, table: link.table }),
      evidence: [filled(texts.by, { columns: pairsOf(link.columns) })],
      ...leastOf(link.list),
      rows: link.list.flatMap(({ rows }) => rows),
      query: link.query,
    })),
    ...tables.map((same) => ({
      table,
      columns: same.columns.map(([mine]) => mine),
      text: filled(texts.tables, { count: same.columns.length, table: same.table }),
      evidence: [],
      confidence: same.resemblance,
      rows: [],
    })),
    ...columns.map(({ columns: [column, other], rows, equal, query }) => ({
      table,
      columns: [column],
      text: filled(texts.columns, { other, equal, rows }),
      evidence: [],
      rows: [],
      query,
    })),
  ];
}

function recordsEntry(
  table: string,
  { columns, clusters, repeated, compared, list, query }: NonNullable<Repeated['records']>,
): DiscoveryEntry {
  return {
    table,
    columns: [],
    text: filled(texts.records, { repeated, clusters }),
    evidence: [filled(texts.compared, { columns: columns.join(', '), share: percent(compared) })],
    ...leastOf(list),
    rows: list.flatMap(({ rows }) => rows),
    query,
  };
}

/** How sure the least sure of the pairs shown is. */
function leastOf(list: readonly { readonly confidence: number }[]) {
  return list.length === 0
    ? {}
    : { confidence: Math.min(...list.map(({ confidence }) => confidence)) };
}

function pairsOf(columns: readonly (readonly [string, string])[]): string {
  return columns.map(([mine, other]) => (mine === other ? mine : `${mine} = ${other}`)).join(', ');
}
