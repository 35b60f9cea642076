import type { CostCategory, CostKind } from '../../vocabulary/declarations/ledger.ts';
import type { Texts } from '../../vocabulary/text.ts';

/** The closed lists of a cost ledger in both languages, wherever they are shown. */
export const categoryTerms: Record<CostCategory, Texts> = {
  preliminary: { en: 'preliminary costs', zh: '前期费用' },
  direct: { en: 'direct costs', zh: '直接成本' },
  indirect: { en: 'indirect costs', zh: '间接成本' },
  opportunity: { en: 'opportunity costs', zh: '机会成本' },
  taxes: { en: 'taxes and fees', zh: '相关税费' },
};

export const kindTerms: Record<CostKind, Texts> = {
  acquisition: { en: 'acquisition', zh: '外购' },
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
  registration: { en: 'registration and settlement', zh: '登记结算' },
  security: { en: 'security management', zh: '安全管理' },
  other: { en: 'other', zh: '其他' },
};
