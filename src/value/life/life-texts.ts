import type { Texts } from '../../vocabulary/text.ts';

/** What is said of the remaining useful life. */
export const lifeTexts = {
  'value.paper.life': { en: 'Remaining useful life', zh: '剩余使用寿命' },
  'value.life.legal': { en: 'Legal term', zh: '法定期限' },
  'value.life.contract': { en: 'Contract term', zh: '合同期限' },
  'value.life.licence': { en: 'Licence term', zh: '许可期限' },
  'value.life.technical': { en: 'Technical life', zh: '技术寿命' },
  'value.life.half-life': { en: 'Half-life of use', zh: '使用半衰期' },
  'value.life.economic': {
    en: 'Economic life: years until use falls to a tenth',
    zh: '经济寿命：使用量降至十分之一的年数',
  },
  'value.life.forecast': { en: 'Length of the forecast', zh: '预测期长度' },
  'value.life.forecast.reason': {
    en: 'No life is declared: income is counted for as long as it is forecast.',
    zh: '未声明使用寿命，收益计算至预测期末。',
  },
  'value.life.remaining': { en: 'Remaining useful life', zh: '剩余使用寿命' },
  'value.life.remaining.legal': {
    en: 'Remaining useful life: the legal term decides',
    zh: '剩余使用寿命：取决于法定期限',
  },
  'value.life.remaining.contract': {
    en: 'Remaining useful life: the contract term decides',
    zh: '剩余使用寿命：取决于合同期限',
  },
  'value.life.remaining.licence': {
    en: 'Remaining useful life: the licence term decides',
    zh: '剩余使用寿命：取决于许可期限',
  },
  'value.life.remaining.technical': {
    en: 'Remaining useful life: the technical life decides',
    zh: '剩余使用寿命：取决于技术寿命',
  },
  'value.life.remaining.economic': {
    en: 'Remaining useful life: the economic life decides',
    zh: '剩余使用寿命：取决于经济寿命',
  },
  'value.life.remaining.forecast': {
    en: 'Remaining useful life: the length of the forecast',
    zh: '剩余使用寿命：即预测期长度',
  },
  'value.life.renewable': {
    en: 'A registration can be renewed: the legal term that decides here need not end the life.',
    zh: '登记可以续期：此处起决定作用的法定期限不必然终结使用寿命。',
  },
  'value.life.beyond-horizon': {
    en: 'The life may exceed {years} years; income after them is not counted.',
    zh: '使用寿命可能超过 {years} 年，其后的收益不计入。',
  },
  'value.life.none-declared': {
    en: 'No remaining useful life is declared (assay.valuation.life), and the forecast has no end of its own.',
    zh: '未声明剩余使用寿命（assay.valuation.life），且预测本身没有期末。',
  },
  'value.life.ended': {
    en: 'The remaining useful life is not above 0.',
    zh: '剩余使用寿命不大于 0。',
  },
  'value.life.no-half-life': {
    en: 'Attrition is asked for, but no half-life is declared (assay.valuation.life.halfLife).',
    zh: '要求计算衰减，但未声明半衰期（assay.valuation.life.halfLife）。',
  },
  'value.life.half-life-ended': {
    en: 'The half-life of use is not above 0.',
    zh: '使用半衰期不大于 0。',
  },
  'value.once.attrition': {
    en: 'The decay of use lowers the cash of each year; it does not shorten the life as well.',
    zh: '使用量衰减已计入各年现金流，不再用于缩短使用寿命。',
  },
  'value.once.economic-life': {
    en: 'The decay of use limits the life; the cash carries no attrition.',
    zh: '使用量衰减已用于限定使用寿命，现金流不再计衰减。',
  },
  'value.once.no-decay': {
    en: 'No decay of use is declared: neither the cash nor the life carries one.',
    zh: '未声明使用量衰减，现金流与使用寿命均不计衰减。',
  },
} as const satisfies Record<string, Texts>;
