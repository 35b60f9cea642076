import type { LinkTable, Relationship } from '../../../vocabulary/relationship.ts';
import { type DiscoveryEntry, type DiscoveryTopic, filled, filledWith, percent } from './topic.ts';

const texts = {
  'one-to-one': { en: 'one to one', zh: '一对一' },
  'many-to-one': { en: 'many to one', zh: '多对一' },
  declared: { en: 'declared', zh: '已声明' },
  discovered: { en: 'discovered', zh: '发现所得' },
  reference: {
    en: 'refers to {to}, {cardinality}, {source}: {found} of {references} references found',
    zh: '引用 {to}，{cardinality}，{source}：{references} 个引用中有 {found} 个可找到',
  },
  filled: { en: '{share} of {rows} rows have a value', zh: '{rows} 行中 {share} 有值' },
  parents: {
    en: '{without} of {rows} rows of the other table are not referred to',
    zh: '被引用表 {rows} 行中有 {without} 行未被引用',
  },
  link: { en: 'relates {ends} many to many', zh: '构成 {ends} 之间的多对多关联' },
} as const;

export const relationshipsTopic: DiscoveryTopic = {
  id: 'relationships',
  name: { en: 'Relationships', zh: '关联关系' },
  entries: ({ asset: { relationships, links = [] }, table: { id } }) => [
    ...relationships.filter(({ from }) => from.table === id).map(referenceEntry),
    ...links.filter(({ table }) => table === id).map(linkEntry),
  ],
};

function referenceEntry(one: Relationship): DiscoveryEntry {
  const { from, to, references, orphans, rows, parents, query } = one;
  return {
    table: from.table,
    columns: from.columns,
    text: filledWith(
      texts.reference,
      { to: end(to), found: references - orphans, references },
      { cardinality: texts[one.cardinality], source: texts[one.source] },
    ),
    evidence: [
      ...(rows ? [filled(texts.filled, { share: percent(references / rows), rows })] : []),
      ...(parents === undefined ? [] : [filled(texts.parents, parents)]),
    ],
    ...(one.source === 'discovered' ? { confidence: one.confidence } : {}),
    rows: one.orphanRows,
    ...(query === undefined ? {} : { query }),
  };
}

function linkEntry({ table, ends }: LinkTable): DiscoveryEntry {
  return {
    table,
    columns: ends.flatMap(({ columns }) => columns),
    text: filled(texts.link, { ends: ends.map(({ to }) => end(to)).join(' ↔ ') }),
    evidence: [],
    rows: [],
  };
}

function end({ table, columns }: Relationship['to']): string {
  return `${table} (${columns.join(', ')})`;
}
