import { field, type TemplateField, type TemplateGroup, texts } from './template-field.ts';

const premia = {
  management: ['management', '管理'],
  circulation: ['circulation', '流通'],
  security: ['data security', '数据安全'],
  regulatory: ['regulatory', '监管'],
} as const;

export const rateGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['Discount rate', '折现率']),
  fields: [
    field('quantity', 'discount.rate', {
      label: ['Discount rate', '折现率'],
      about: [
        'As a whole; leave it empty to build it up below.',
        '直接给出；采用下列累加法时请留空。',
      ],
      unit: 'ratio',
    }),
    field('quantity', 'discount.riskFree', {
      label: ['Risk-free rate', '无风险利率'],
      about: ['With source and date, as of a government bond.', '注明来源与日期，例如国债收益率。'],
      unit: 'ratio',
    }),
    ...Object.entries(premia).map(([id, [en, zh]]) =>
      field('quantity', `discount.premia.${id}`, {
        label: [`Ceiling of the ${en} risk premium`, `${zh}风险溢价上限`],
        about: [
          'Reached at a score of 0; the measured score says how much of it is added.',
          '得分为 0 时达到该上限；实际溢价按实测得分折减。',
        ],
        unit: 'ratio',
      }),
    ),
  ],
};

const lives = {
  legal: ['Legal protection', '法定保护期'],
  contract: ['Contract term', '合同期限'],
  licence: ['Licence term', '许可期限'],
  technical: ['Technical life', '技术寿命'],
  halfLife: ['Half-life of use', '使用半衰期'],
} as const;

const aboutLife = [
  'Years from the valuation date; the shortest decides.',
  '自评估基准日起的年数；以最短者为准。',
] as const;
const aboutHalfLife = [
  'Years in which use halves: ends the life, or lets the cash decay (sheet General), never both.',
  '使用量减半所需年数：用于确定寿命，或令收益衰减（见“基本信息”），二者择一。',
] as const;

export const lifeGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['Remaining life', '剩余使用寿命']),
  fields: Object.entries(lives).map(([id, [en, zh]]) =>
    field('quantity', `life.${id}`, {
      label: [en, zh],
      about: id === 'halfLife' ? aboutHalfLife : aboutLife,
      unit: 'years',
    }),
  ),
};

const periods = 10;

/** First year and growth, or the years one by one. */
function forecast(path: string, [en, zh]: readonly [string, string]): TemplateField[] {
  const about = [
    'First year and growth, or the years one by one; not both.',
    '填写首年与增长率，或逐年填写，二者择一。',
  ] as const;
  return [
    field('quantity', `${path}.first`, {
      label: [`${en} of the first year`, `首年${zh}`],
      about,
      unit: 'money',
    }),
    field('quantity', `${path}.growth`, {
      label: [`${en}: yearly growth`, `${zh}年增长率`],
      about,
      unit: 'ratio',
    }),
    ...Array.from({ length: periods }, (_, at) =>
      field('quantity', `${path}.periods.${at + 1}`, {
        label: [`${en}, year ${at + 1}`, `第 ${at + 1} 年${zh}`],
        about,
        unit: 'money',
      }),
    ),
  ];
}

export const incomeGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['Income approach', '收益法']),
  fields: [
    field('choice', 'income.variant', {
      label: ['Variant', '收益预测方式'],
      about: [
        'direct: earnings; split: revenue × share; excess: earnings − charges; incremental: with − without.',
        'direct 直接收益；split 分成收益；excess 超额收益；incremental 增量收益。',
      ],
      choices: ['direct', 'split', 'excess', 'incremental'],
    }),
    field('quantity', 'income.share', {
      label: ['Share of revenue (split)', '数据收入分成率（分成）'],
      about: ['0.12 for 12 %.', '12% 填 0.12。'],
      unit: 'ratio',
    }),
    ...forecast('income.revenue', ['Revenue (split)', '收入（分成）']),
    ...forecast('income.upkeep', ['Upkeep (split)', '维护费用（分成）']),
    ...forecast('income.earnings', ['Earnings (direct, excess)', '收益（直接、超额）']),
    ...forecast('income.with', ['Income with the data (incremental)', '使用数据的收益（增量）']),
    ...forecast('income.without', [
      'Income without the data (incremental)',
      '不使用数据的收益（增量）',
    ]),
    ...[1, 2, 3, 4, 5].flatMap((number) => chargeFields(number)),
    field('quantity', 'income.wacc', {
      label: ['Weighted average cost of capital (excess)', '加权平均资本成本（超额）'],
      about: ['To hold the returns of all assets against.', '用于与各资产回报率加权比较。'],
      unit: 'ratio',
    }),
  ],
};

function chargeFields(number: number): TemplateField[] {
  const path = `income.charges.${number}`;
  return [
    field('text', `${path}.asset`, {
      label: [`Contributory asset ${number} (excess)`, `贡献资产 ${number}（超额）`],
      about: ['Another asset that earns the income too.', '共同贡献收益的其他资产。'],
    }),
    field('quantity', `${path}.value`, {
      label: [`Its fair value ${number}`, `其公允价值 ${number}`],
      about: ['At the valuation date.', '评估基准日的公允价值。'],
      unit: 'money',
    }),
    field('quantity', `${path}.rateOfReturn`, {
      label: [`Its rate of return ${number}`, `其回报率 ${number}`],
      about: ['0.05 for 5 %.', '5% 填 0.05。'],
      unit: 'ratio',
    }),
  ];
}
