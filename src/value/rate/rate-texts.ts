import type { Texts } from '../../vocabulary/text.ts';

/** What is said of the discount rate. */
export const rateTexts = {
  'value.paper.rate': { en: 'Discount rate, built up', zh: '折现率（累加法）' },
  'value.rate.risk-free': { en: 'Risk-free rate', zh: '无风险利率' },
  'value.rate.declared': { en: 'Declared discount rate', zh: '声明的折现率' },
  'value.rate.total': { en: 'Discount rate', zh: '折现率' },
  'value.rate.column.ceiling': { en: 'Ceiling', zh: '上限' },
  'value.rate.column.score': { en: 'Score', zh: '得分' },
  'value.rate.column.premium': { en: 'Premium', zh: '溢价' },
  'value.rate.management': { en: 'Management', zh: '管理' },
  'value.rate.circulation': { en: 'Circulation', zh: '流通' },
  'value.rate.security': { en: 'Data security', zh: '数据安全' },
  'value.rate.regulatory': { en: 'Regulatory', zh: '监管' },
  'value.rate.management.ceiling': {
    en: 'Ceiling of the management risk premium',
    zh: '管理风险溢价上限',
  },
  'value.rate.circulation.ceiling': {
    en: 'Ceiling of the circulation risk premium',
    zh: '流通风险溢价上限',
  },
  'value.rate.security.ceiling': {
    en: 'Ceiling of the data security risk premium',
    zh: '数据安全风险溢价上限',
  },
  'value.rate.regulatory.ceiling': {
    en: 'Ceiling of the regulatory risk premium',
    zh: '监管风险溢价上限',
  },
  'value.rate.management.premium': { en: 'Management risk premium', zh: '管理风险溢价' },
  'value.rate.circulation.premium': { en: 'Circulation risk premium', zh: '流通风险溢价' },
  'value.rate.security.premium': { en: 'Data security risk premium', zh: '数据安全风险溢价' },
  'value.rate.regulatory.premium': { en: 'Regulatory risk premium', zh: '监管风险溢价' },
  'value.rate.survival': {
    en: 'Share of income that survives the risks of a year',
    zh: '每年扣除风险后的收益留存率',
  },
  'value.rate.none-declared': {
    en: 'No discount rate is declared (assay.valuation.discount).',
    zh: '未声明折现率（assay.valuation.discount）。',
  },
  'value.rate.not-above-minus-one': {
    en: 'The discount rate is −100% or less.',
    zh: '折现率不大于 −100%。',
  },
  'value.rate.nothing-survives': {
    en: 'The risk premia reach 100%: no income survives a year.',
    zh: '风险溢价合计达到 100%，没有收益能够留存。',
  },
  'value.rate.undated': {
    en: 'The rate rests on numbers without a source or a date (assay.valuation.discount): {rateParts}.',
    zh: '折现率所依据的部分数值没有来源或日期（assay.valuation.discount）：{rateParts}。',
  },
  'value.once.risk-in-rate': {
    en: 'Risk enters the discount rate by its premia; the cash carries none.',
    zh: '风险以溢价计入折现率，现金流不再计风险。',
  },
  'value.once.risk-in-declared-rate': {
    en: 'Risk is held to be in the discount rate, which is declared as a whole; nothing is added for measured scores, and the cash carries none.',
    zh: '折现率整体声明，视为已含风险；不再按实测得分加计溢价，现金流不计风险。',
  },
  'value.once.risk-in-cash': {
    en: 'Risk lowers the cash of each year; the discount rate is the risk-free rate.',
    zh: '风险已从各年现金流中扣减，折现率仅为无风险利率。',
  },
  'value.once.risk-in-declared-cash': {
    en: 'Risk is held to be in the forecast; the declared discount rate has to carry none.',
    zh: '风险视为已计入收益预测，声明的折现率不得再含风险溢价。',
  },
} as const satisfies Record<string, Texts>;
