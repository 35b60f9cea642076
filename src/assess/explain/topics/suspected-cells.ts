import { type DiscoveryTopic, filledWith, told } from './topic.ts';

const cells = { en: '{count} cells look wrong: {kind}', zh: '{count} 个单元格疑似有误：{kind}' };
const atLeast = {
  en: 'at least {count} cells look wrong: {kind}',
  zh: '至少 {count} 个单元格疑似有误：{kind}',
};

export const suspectedCellsTopic: DiscoveryTopic = {
  id: 'suspected-cells',
  name: { en: 'Cells that look wrong', zh: '疑似有误的单元格' },
  entries: ({ table: { id, suspectedCells }, words }) =>
    (suspectedCells?.groups ?? []).map(({ column, kind, count, exactness, ...group }) => {
      const reasons = new Map(
        group.cells.map(({ evidence }) => [JSON.stringify(evidence), told(words, evidence)]),
      );
      return {
        table: id,
        columns: [column],
        text: filledWith(
          exactness === undefined ? cells : atLeast,
          { count },
          { kind: told(words, kind) },
        ),
        evidence: [...reasons.values()],
        confidence: group.confidence.least,
        rows: group.cells.map(({ row }) => row),
        ...(group.query === undefined ? {} : { query: group.query }),
      };
    }),
};
