import type { Texts } from '../../vocabulary/text.ts';

/** What is said of the two parts of a value that have to be asked for. */
export const extraTexts = {
  'value.terminal.growth': { en: 'Growth after the forecast', zh: '永续增长率' },
  'value.terminal.margin': {
    en: 'Discount rate less growth after the forecast',
    zh: '折现率与永续增长率之差',
  },
  'value.terminal.flow': { en: 'Income of the last full year', zh: '最后一个全年净收益' },
  'value.terminal.value': { en: 'Terminal value', zh: '永续期价值' },
  'value.terminal.present': { en: 'Present value of the terminal value', zh: '永续期价值现值' },
  'value.terminal.no-margin': {
    en: 'A terminal value needs a discount rate greater than the growth after the forecast (r > g).',
    zh: '计算永续期价值要求折现率大于永续增长率（r > g）。',
  },
  'value.terminal.with-attrition': {
    en: 'A terminal value grows for ever while attrition lets the income die away: declare one of them.',
    zh: '永续期价值假设收益持续增长，而衰减假设收益逐渐消失，二者只能择一。',
  },
  'value.terminal.beyond-life': {
    en: 'The terminal value counts income after the end of the remaining useful life.',
    zh: '永续期价值计入了剩余使用寿命结束之后的收益。',
  },
  'value.once.no-terminal': { en: 'There is no terminal value.', zh: '未计永续期价值。' },
  'value.once.terminal': {
    en: 'A terminal value follows the explicit years.',
    zh: '明确预测期之后计有永续期价值。',
  },
  'value.amortisation.years': {
    en: 'Years of amortisation for tax',
    zh: '税务摊销年限',
  },
  'value.amortisation.annuity': {
    en: 'Present value of 1 a year over the tax amortisation',
    zh: '税务摊销期年金现值系数',
  },
  'value.amortisation.factor': {
    en: 'Tax amortisation benefit factor',
    zh: '税务摊销收益（TAB）系数',
  },
  'value.amortisation.no-tax': {
    en: 'A tax amortisation benefit needs a declared rate of income tax (assay.valuation.tax).',
    zh: '计算税务摊销收益须声明所得税税率（assay.valuation.tax）。',
  },
  'value.amortisation.before-tax': {
    en: 'A tax amortisation benefit goes with cash after tax only; earnings of the direct variant are before tax.',
    zh: '税务摊销收益仅适用于税后现金流，直接收益预测的收益为税前口径。',
  },
  'value.amortisation.no-rate': {
    en: 'A tax amortisation benefit needs a discount rate above 0.',
    zh: '计算税务摊销收益要求折现率大于 0。',
  },
  'value.amortisation.no-years': {
    en: 'The years of amortisation for tax are not above 0.',
    zh: '税务摊销年限不大于 0。',
  },
  'value.once.no-amortisation': {
    en: 'There is no tax amortisation benefit.',
    zh: '未计税务摊销收益。',
  },
  'value.once.amortisation': {
    en: 'The tax amortisation benefit is counted once, on the whole of the income value.',
    zh: '税务摊销收益仅计一次，以收益法价值整体为基础。',
  },
} as const satisfies Record<string, Texts>;
