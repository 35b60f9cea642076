import { type DiscoveryTopic, filled, told } from './topic.ts';

const learnt = {
  en: 'learnt from {support} rows or cells, of which {exceptions} break it',
  zh: '由 {support} 行（或单元格）得出，其中 {exceptions} 个不满足',
};

export const suggestedRulesTopic: DiscoveryTopic = {
  id: 'suggested-rules',
  name: { en: 'Rules that the data suggests', zh: '由数据得出的建议规则' },
  entries: ({ table: { id, suggestedRules = [] }, words }) =>
    suggestedRules.map(({ text, column, support, exceptions, confidence, query }) => ({
      table: id,
      columns: column === undefined ? [] : [column],
      text: told(words, text),
      evidence: [filled(learnt, { support, exceptions })],
      confidence,
      rows: [],
      ...(query === undefined ? {} : { query }),
    })),
};
