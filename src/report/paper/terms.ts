import type { DataGrade } from '../../vocabulary/personal.ts';
import type { Texts } from '../../vocabulary/text.ts';

/** Names of the vocabulary's own words, as paper prints them. */
export const gradeTerms: Record<DataGrade, Texts> = {
  core: { en: 'core', zh: '核心数据' },
  important: { en: 'important', zh: '重要数据' },
  'general-4': { en: 'general, level 4', zh: '一般数据 4 级' },
  'general-3': { en: 'general, level 3', zh: '一般数据 3 级' },
  'general-2': { en: 'general, level 2', zh: '一般数据 2 级' },
  'general-1': { en: 'general, level 1', zh: '一般数据 1 级' },
};

export const columnTerms = {
  asset: { en: 'Data asset', zh: '数据资产' },
  table: { en: 'Table', zh: '数据表' },
  grade: { en: 'Grade', zh: '等级' },
  score: { en: 'Score', zh: '得分' },
  coverage: { en: 'Coverage', zh: '证据覆盖率' },
  gates: { en: 'Gates', zh: '门槛' },
  state: { en: 'State', zh: '状态' },
  reason: { en: 'Reason', zh: '原因' },
  status: { en: 'Evidence', zh: '证据状态' },
  rows: { en: 'Rows', zh: '行数' },
  columns: { en: 'Columns', zh: '列数' },
  name: { en: 'Name', zh: '名称' },
  weight: { en: 'Weight', zh: '权重' },
  severity: { en: 'Severity', zh: '严重程度' },
  where: { en: 'Where', zh: '位置' },
  what: { en: 'What', zh: '内容' },
  indicator: { en: 'Indicator', zh: '指标' },
  value: { en: 'Value', zh: '数值' },
  amount: { en: 'Amount', zh: '金额' },
  date: { en: 'Date', zh: '日期' },
  document: { en: 'Document', zh: '文件' },
  source: { en: 'Source', zh: '来源' },
} satisfies Record<string, Texts>;

export const moreTerm: Texts = {
  en: '{count} more stand in report.json.',
  zh: '另有 {count} 项见 report.json。',
};
