import { valueTypes } from '../../declarations/valuation.ts';
import { field, type TemplateGroup, texts } from './template-field.ts';

export const generalGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['General', '基本信息']),
  fields: [
    field('text', 'purpose', {
      label: ['Purpose', '评估目的'],
      about: ['What the valuation is for, as in licensing.', '本次评估的用途，例如许可使用。'],
    }),
    field('choice', 'valueType', {
      label: ['Type of value', '价值类型'],
      about: [
        'Market value, value in use, or investment value; market value where left out.',
        '市场价值、在用价值或投资价值；不填按市场价值。',
      ],
      choices: valueTypes,
    }),
    field('date', 'date', {
      label: ['Valuation date', '评估基准日'],
      about: [
        'YYYY-MM-DD; the day of the assessment where left out.',
        'YYYY-MM-DD；不填取评估当日。',
      ],
    }),
    field('text', 'currency', {
      label: ['Currency', '币种'],
      about: ['ISO 4217, as in CNY; CNY where left out.', 'ISO 4217 代码，例如 CNY；不填按 CNY。'],
    }),
    field('text', 'rightsScope', {
      label: ['Scope of rights', '权利范围'],
      about: [
        'The rights that are valued, as in holding, processing, operation.',
        '所评估的权利，例如持有权、加工使用权、产品经营权。',
      ],
    }),
    field('text', 'client', {
      label: ['Client', '委托人'],
      about: ['Who asks for it.', '委托评估的一方。'],
    }),
    ...[1, 2, 3].map((number) =>
      field('text', `users.${number}`, {
        label: [`User of the report ${number}`, `报告使用人 ${number}`],
        about: ['Who may rely on it.', '可以使用评估结论的一方。'],
      }),
    ),
    field('choice', 'convention', {
      label: ['Timing of cash', '现金流时点'],
      about: ['Cash comes in mid-year, or at its end.', '现金流按年中或年末折现。'],
      choices: ['mid-year', 'year-end'],
    }),
    field('choice', 'prices', {
      label: ['Prices', '价格口径'],
      about: [
        'Cash and rate are both nominal, or both real.',
        '现金流与折现率同为名义口径，或同为实际口径。',
      ],
      choices: ['nominal', 'real'],
    }),
    field('quantity', 'tax', {
      label: ['Rate of income tax', '所得税税率'],
      about: [
        '0.25 for 25 %; where given, cash and rate are after tax.',
        '25% 填 0.25；填写后现金流与折现率均为税后口径。',
      ],
      unit: 'ratio',
    }),
    field('decimal', 'taxAmortisation.years', {
      label: ['Tax amortisation benefit over', '税收摊销收益年限'],
      about: [
        'Years over which a buyer could deduct the price; only with after-tax cash.',
        '购买方可税前摊销的年限；仅适用于税后现金流。',
      ],
      unit: 'years',
    }),
    field('choice', 'qualityIn', {
      label: ['Quality enters', '质量计入'],
      about: [
        'The one approach in which data quality changes the value.',
        '数据质量仅在一种方法中调整价值。',
      ],
      choices: ['cost', 'market', 'income'],
    }),
    field('choice', 'riskIn', {
      label: ['Risk enters', '风险计入'],
      about: [
        'Risks raise the rate or lower the cash, never both.',
        '风险计入折现率或现金流，不得重复。',
      ],
      choices: ['rate', 'cash'],
    }),
    field('flag', 'attrition', {
      label: ['Decay by half-life', '按半衰期衰减'],
      about: [
        'true: the cash decays by the half-life instead of ending the life by it.',
        'true 表示收益按半衰期衰减，而不以其确定寿命。',
      ],
      choices: ['true', 'false'],
    }),
    field('quantity', 'terminalGrowth', {
      label: ['Growth after the forecast', '预测期后增长率'],
      about: [
        'Only where income goes on for ever; has to be below the rate.',
        '仅在收益永续时填写；须低于折现率。',
      ],
      unit: 'ratio',
    }),
    field('whole', 'draws', {
      label: ['Draws of the simulation', '模拟次数'],
      about: ['10,000 to 1,000,000.', '10,000 至 1,000,000。'],
      unit: 'count',
    }),
    field('whole', 'seed', {
      label: ['Seed of the simulation', '模拟种子'],
      about: ['The same seed gives the same numbers.', '种子相同则结果相同。'],
      unit: 'count',
    }),
    ...(['income', 'cost', 'market'] as const).flatMap((approach) => {
      const named = {
        income: ['income approach', '收益法'],
        cost: ['cost approach', '成本法'],
        market: ['market approach', '市场法'],
      }[approach];
      return [
        field('decimal', `weights.${approach}.weight`, {
          label: [`Weight of the ${named[0]}`, `${named[1]}权重`],
          about: ['Between 0 and 1.', '介于 0 与 1 之间。'],
          unit: 'ratio',
        }),
        field('text', `weights.${approach}.reason`, {
          label: [`Reason for the weight of the ${named[0]}`, `${named[1]}权重理由`],
          about: ['Needed with the weight.', '填写权重时必填。'],
        }),
      ];
    }),
  ],
};
