import { type DiscoveryTopic, filledWith } from './topic.ts';

const texts = {
  primary: { en: 'primary key', zh: '主键' },
  unique: { en: 'unique', zh: '唯一' },
  declared: { en: 'declared', zh: '已声明' },
  discovered: { en: 'discovered', zh: '发现所得' },
  holds: {
    en: '{kind}, {source}: {distinct} different values in {nonNull} rows, none repeats',
    zh: '{kind}，{source}：{nonNull} 行有 {distinct} 个不同取值，无重复',
  },
  broken: {
    en: '{kind}, {source}, but broken: {distinct} different values in {nonNull} of {rows} rows',
    zh: '{kind}，{source}，但不成立：{rows} 行中 {nonNull} 行有值，仅 {distinct} 个不同取值',
  },
} as const;

export const keysTopic: DiscoveryTopic = {
  id: 'keys',
  name: { en: 'Keys', zh: '键' },
  entries: ({ table: { id, rows, keys } }) =>
    keys.map(({ columns, kind, source, distinct, nonNull, holds, query }) => ({
      table: id,
      columns,
      text: filledWith(
        holds ? texts.holds : texts.broken,
        { distinct, nonNull, rows },
        { kind: texts[kind], source: texts[source] },
      ),
      evidence: [],
      rows: [],
      ...(query === undefined ? {} : { query }),
    })),
};
