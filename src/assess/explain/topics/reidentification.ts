import type { TableReport } from '../../../vocabulary/reports/table-report.ts';
import type { Texts } from '../../../vocabulary/text.ts';
import { type DiscoveryEntry, type DiscoveryTopic, filled, percent } from './topic.ts';

type Measured = NonNullable<TableReport['reidentification']>;

const texts = {
  risk: {
    en: '{atRisk} of {rows} rows stand in classes of fewer than {k} that share {columns}',
    zh: '{rows} 行中有 {atRisk} 行所在的 {columns} 等价类不足 {k} 行',
  },
  classes: {
    en: '{classes} classes; the smallest have {smallest} rows',
    zh: '共 {classes} 个等价类；最小的有 {smallest} 行',
  },
  prosecutor: {
    en: "prosecutor's risk: highest {maximum}, average {average}",
    zh: '检察官风险：最高 {maximum}，平均 {average}',
  },
  journalist: {
    en: "journalist's risk: at most {maximum}, on average at most {average}",
    zh: '记者风险：最高不超过 {maximum}，平均不超过 {average}',
  },
  single: {
    en: '{columns} alone single out {rows} rows',
    zh: '仅凭 {columns} 即可唯一识别 {rows} 行',
  },
  proposal: {
    en: 'k = {k} is reached by generalising {columns}, leaving out {suppressed} rows (loss {loss})',
    zh: '泛化 {columns} 并隐去 {suppressed} 行可达 k = {k}（信息损失 {loss}）',
  },
  unchanged: {
    en: 'k = {k} is reached by leaving out {suppressed} rows',
    zh: '隐去 {suppressed} 行即可达 k = {k}',
  },
  sensitive: {
    en: 'classes tell of it: l-diversity {l}, t-closeness {t}; {records} rows in classes of fewer than {below} values',
    zh: '等价类对该字段的泄露：l-多样性 {l}，t-接近性 {t}；{records} 行所在等价类取值不足 {below} 个',
  },
} satisfies Record<string, Texts>;

export const reidentificationTopic: DiscoveryTopic = {
  id: 'reidentification',
  name: { en: 'Risk of re-identification', zh: '重识别风险' },
  entries: ({ table: { id, rows, reidentification } }) =>
    reidentification === undefined
      ? []
      : [riskEntry(id, rows, reidentification), ...sensitiveEntries(id, reidentification)],
};

function riskEntry(table: string, rows: number, measured: Measured): DiscoveryEntry {
  const { quasiIdentifiers, recordsAtRisk, threshold, query } = measured;
  return {
    table,
    columns: [],
    text: filled(texts.risk, {
      atRisk: recordsAtRisk,
      rows,
      k: Math.ceil(1 / threshold),
      columns: quasiIdentifiers.join(', '),
    }),
    evidence: figures(measured),
    rows: [],
    ...(query === undefined ? {} : { query }),
  };
}

function figures(measured: Measured): Texts[] {
  const { classes, smallest, maximum, average, journalist, singlingOut, proposals = [] } = measured;
  const both = (of: { maximum: number; average: number }) => ({
    maximum: percent(of.maximum),
    average: percent(of.average),
  });
  return [
    filled(texts.classes, { classes, smallest: smallest.join(', ') }),
    ...(maximum === undefined || average === undefined
      ? []
      : [filled(texts.prosecutor, both({ maximum, average }))]),
    ...(journalist === undefined ? [] : [filled(texts.journalist, both(journalist))]),
    ...(singlingOut === undefined
      ? []
      : [
          filled(texts.single, { columns: singlingOut.columns.join(', '), rows: singlingOut.rows }),
        ]),
    ...proposals.map(proposalText),
  ];
}

function proposalText({
  k,
  columns,
  suppressed,
  loss,
}: NonNullable<Measured['proposals']>[number]): Texts {
  const changed = columns.filter(({ kind }) => kind !== 'none').map(({ column }) => column);
  if (changed.length === 0) return filled(texts.unchanged, { k, suppressed });
  return filled(texts.proposal, {
    k,
    columns: changed.join(', '),
    suppressed,
    loss: percent(loss),
  });
}

function sensitiveEntries(table: string, { sensitive = [] }: Measured): DiscoveryEntry[] {
  return sensitive.map(({ column, distinctDiversity, closeness, below, query }) => ({
    table,
    columns: [column],
    text: filled(texts.sensitive, {
      l: distinctDiversity,
      t: closeness,
      records: below.records,
      below: below.l,
    }),
    evidence: [],
    rows: [],
    query,
  }));
}
