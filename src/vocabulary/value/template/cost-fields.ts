import { costCategories } from '../../declarations/ledger.ts';
import { field, type TemplateGroup, texts } from './template-field.ts';

const categories = {
  preliminary: ['Preliminary costs', '前期费用'],
  direct: ['Direct costs', '直接成本'],
  indirect: ['Indirect costs', '间接成本'],
  opportunity: ['Opportunity costs', '机会成本'],
  taxes: ['Taxes and fees', '相关税费'],
} as const;

export const costGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['Cost approach', '成本法']),
  fields: [
    field('choice', 'cost.method', {
      label: ['Method', '方法'],
      about: [
        'coefficients: C × quality × life × usage; guideline-9: TC × (1 + R) × U.',
        'coefficients 按质量、寿命、使用系数调整；guideline-9 按专家指引第 9 号。',
      ],
      choices: ['coefficients', 'guideline-9'],
    }),
    ...costCategories.map((category) =>
      field('quantity', `cost.replacement.${category}`, {
        label: categories[category],
        about: [
          'What it would cost to replace; the cost ledger where all are left out.',
          '重置成本；全部留空则取成本台账。',
        ],
        unit: 'money',
      }),
    ),
    field('quantity', 'cost.age', {
      label: ['Age', '已使用年限'],
      about: ['Years since it was made.', '自形成以来的年数。'],
      unit: 'years',
    }),
    field('quantity', 'cost.usage', {
      label: ['Usage factor', '使用系数'],
      about: ['1 where it is fully used.', '充分使用时为 1。'],
      unit: 'ratio',
    }),
    field('quantity', 'cost.rateOfReturn', {
      label: ['Rate of return R (guideline 9)', '合理利润率 R（指引第 9 号）'],
      about: ['0.15 for 15 %.', '15% 填 0.15。'],
      unit: 'ratio',
    }),
    field('quantity', 'cost.circulation', {
      label: ['Circulation coefficient (guideline 9)', '流通系数（指引第 9 号）'],
      about: ['1 where circulation is usual.', '流通程度一般时为 1。'],
      unit: 'ratio',
    }),
    field('quantity', 'cost.volumeShare', {
      label: ['Own volume / volume of the industry (guideline 9)', '数据量占行业比（指引第 9 号）'],
      about: ['0.08 for 8 %.', '8% 填 0.08。'],
      unit: 'ratio',
    }),
    field('quantity', 'cost.risk', {
      label: ['Risk of realising the value (guideline 9)', '价值实现风险（指引第 9 号）'],
      about: [
        'As one number. For a pairwise comparison add rows cost.risk.comparison.1.1 … and cost.risk.risks.1.name, .risk.',
        '直接给出；采用层次分析法时请增加行 cost.risk.comparison.1.1 … 与 cost.risk.risks.1.name、.risk。',
      ],
      unit: 'ratio',
    }),
  ],
};

export const marketGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['Market approach', '市场法']),
  fields: [
    field('text', 'market.file', {
      label: ['File of comparables', '可比案例文件'],
      about: [
        'CSV or XLSX beside the contract, where they do not stand on the sheet of comparables.',
        '与合约同目录的 CSV 或 XLSX；也可直接填写可比案例表。',
      ],
    }),
    field('quantity', 'market.uses', {
      label: ['Uses expected over the remaining life', '剩余寿命内预计使用次数'],
      about: ['Turns prices of one use into a value.', '将单次使用价格换算为价值。'],
      unit: 'count',
    }),
    field('text', 'market.category', {
      label: ['Own category', '自身类别'],
      about: ['In the words of the comparables.', '与可比案例用词一致。'],
    }),
    field('text', 'market.updateFrequency', {
      label: ['Own frequency of update', '自身更新频率'],
      about: ['In the words of the comparables.', '与可比案例用词一致。'],
    }),
    field('decimal', 'market.index', {
      label: ['Price index at the valuation date', '评估基准日价格指数'],
      about: ['Of the same series as that of the comparables.', '与可比案例采用同一指数。'],
      unit: 'index',
    }),
    field('decimal', 'market.size', {
      label: ['Own size', '自身规模'],
      about: [
        'In the unit of the comparables; the number of rows where left out.',
        '与可比案例单位一致；不填取行数。',
      ],
      unit: 'count',
    }),
    field('decimal', 'market.capacityExponent', {
      label: ['Capacity exponent b', '容量指数 b'],
      about: ['Between 0 and 1.', '介于 0 与 1 之间。'],
      unit: 'ratio',
    }),
  ],
};
