import type { CostCategory, CostKind } from '../../../src/vocabulary/declarations/ledger.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';
import type { LedgerReport } from '../../../src/vocabulary/value/ledger.ts';

/** The closed lists of a cost ledger in both languages. */
export const categoryTerms: Record<CostCategory, Texts> = {
  preliminary: { en: 'preliminary', zh: '前期费用' },
  direct: { en: 'direct', zh: '直接成本' },
  indirect: { en: 'indirect', zh: '间接成本' },
  opportunity: { en: 'opportunity', zh: '机会成本' },
  taxes: { en: 'taxes', zh: '相关税费' },
};

export const kindTerms: Record<CostKind, Texts> = {
  acquisition: { en: 'acquisition', zh: '购置' },
  collection: { en: 'collection', zh: '采集' },
  masking: { en: 'masking', zh: '脱敏' },
  cleaning: { en: 'cleaning', zh: '清洗' },
  labelling: { en: 'labelling', zh: '标注' },
  integration: { en: 'integration', zh: '整合' },
  analysis: { en: 'analysis', zh: '分析' },
  visualisation: { en: 'visualisation', zh: '可视化' },
  storage: { en: 'storage', zh: '存储' },
  people: { en: 'people', zh: '人工' },
  outsourcing: { en: 'outsourcing', zh: '外包' },
  depreciation: { en: 'depreciation', zh: '折旧' },
  'rights-verification': { en: 'verification of rights', zh: '权属鉴证' },
  'quality-assessment': { en: 'quality assessment', zh: '质量评估' },
  registration: { en: 'registration', zh: '登记结算' },
  security: { en: 'security', zh: '安全管理' },
  other: { en: 'other', zh: '其他' },
};

export const treatmentTerms: Record<LedgerReport['entries'][number]['treatment'], Texts> = {
  capitalised: { en: 'capitalised', zh: '资本化' },
  expensed: { en: 'expensed', zh: '费用化' },
};

export const lineTerms: Record<NonNullable<LedgerReport['line']>, Texts> = {
  inventories: { en: 'inventories', zh: '存货' },
  'intangible-assets': { en: 'intangible assets', zh: '无形资产' },
  'development-expenditure': { en: 'development expenditure', zh: '开发支出' },
};
