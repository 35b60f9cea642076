import type { Texts } from '../../vocabulary/text.ts';

/** What is said of the income approach, but for the columns of its years. */
export const incomeTexts = {
  'value.paper.income': { en: 'Income approach', zh: '收益法' },
  'value.row.year': { en: 'Year {year}', zh: '第 {year} 年' },
  'value.income.share': { en: 'Share of revenue due to the data', zh: '数据收入分成率' },
  'value.income.tax-rate': { en: 'Rate of income tax', zh: '所得税税率' },
  'value.income.subtotal': { en: 'Present value of the years', zh: '各年收益现值合计' },
  'value.income.value': { en: 'Value by the income approach', zh: '收益法评估值' },
  'value.income.short-forecast': {
    en: 'The forecast ends after {years} years, before the remaining useful life does; later income is not counted.',
    zh: '预测期为 {years} 年，早于剩余使用寿命结束，其后的收益不计入。',
  },
  'value.income.unproven': {
    en: 'No document supports the income forecast ({inputs}).',
    zh: '收益预测没有文件佐证（{inputs}）。',
  },
  'value.income.negative': {
    en: 'The income approach gives a negative value; it is shown as it is.',
    zh: '收益法评估值为负，如实列示。',
  },
  'value.income.quality-missing': {
    en: 'Quality is to lower the income, but it has no score.',
    zh: '要求按质量扣减收益，但质量没有得分。',
  },
  'value.income.quality-thin': {
    en: 'Quality is to lower the income, but evidence covers only {percent}% of it; 60% is needed.',
    zh: '要求按质量扣减收益，但质量的证据覆盖率仅为 {percent}%，至少需要 60%。',
  },
  'value.once.tax': {
    en: 'Income tax is taken from the income share of the data once; the discount rate has to be after tax.',
    zh: '所得税仅从数据分成收益中扣减一次，折现率须为税后口径。',
  },
  'value.once.before-tax': {
    en: 'No rate of income tax is declared: the cash is before tax, and the discount rate has to be too.',
    zh: '未声明所得税税率：现金流为税前口径，折现率也须为税前口径。',
  },
  'value.once.taken-after-tax': {
    en: 'Income is taken as declared, after tax, and not taxed once more; the discount rate has to be after tax.',
    zh: '收益按声明的税后口径采用，不再扣税，折现率须为税后口径。',
  },
  'value.once.earnings-before-tax': {
    en: 'Earnings are taken as declared, before interest and tax; the discount rate has to be before tax too.',
    zh: '收益按息税前口径采用，折现率也须为税前口径。',
  },
  'value.once.quality-in-income': {
    en: 'Quality lowers the income; neither the cost nor the comparables carry it.',
    zh: '质量已从收益中扣减，成本法与市场法不再计质量调整。',
  },
} as const satisfies Record<string, Texts>;
