import { field, type TemplateField, type TemplateGroup, texts } from './template-field.ts';

const single = {
  availabilityElsewhere: ['Share available elsewhere', '他处可得比例', 'ratio'],
  lifeCycle: ['Part of the life cycle still to come', '生命周期剩余比例', 'ratio'],
  'performance.with': ['Indicator with the data', '使用数据时的绩效指标', 'index'],
  'performance.control': ['Indicator without (control)', '对照组绩效指标', 'index'],
  'performance.horizon': ['Horizon (performance)', '期限（绩效）', 'years'],
  'performance.period': ['Period measured (performance)', '测量期（绩效）', 'years'],
  'cost.expense': ['Expense of the process', '流程费用', 'money'],
  'cost.attribution': ['Share due to the data', '归属于数据的比例', 'ratio'],
  'cost.horizon': ['Horizon (cost)', '期限（成本）', 'years'],
  'cost.period': ['Period measured (cost)', '测量期（成本）', 'years'],
  'cost.lost': ['Revenue lost if unavailable', '数据不可用的收入损失', 'money'],
  'market.exclusivePrice': ['Price of exclusive use', '独占使用价格', 'money'],
  'market.partners': ['Possible partners', '潜在合作方数量', 'count'],
  'market.premium': ['Premium for exclusive use', '独占溢价倍数', 'index'],
  'economic.with': ['Revenue with the data', '使用数据时的收入', 'money'],
  'economic.control': ['Revenue without (control)', '对照组收入', 'money'],
  'economic.acquire': ['Cost of acquiring', '获取成本', 'money'],
  'economic.administer': ['Cost of administering', '管理成本', 'money'],
  'economic.apply': ['Cost of applying', '应用成本', 'money'],
  'economic.horizon': ['Horizon (economic)', '期限（经济）', 'years'],
  'economic.period': ['Period measured (economic)', '测量期（经济）', 'years'],
} as const;

const about = [
  'Laney’s measures are shown beside the valuation and never added to it; leave out what is not known.',
  '信息经济学指标仅并列列示，不计入估值；未知项请留空。',
] as const;

function relevanceFields(number: number): TemplateField[] {
  const path = `laney.relevance.${number}`;
  return [
    field('text', `${path}.process`, { label: [`Process ${number}`, `业务流程 ${number}`], about }),
    field('quantity', `${path}.relevance`, {
      label: [`Relevance to process ${number}`, `对业务流程 ${number} 的相关度`],
      about,
      unit: 'ratio',
    }),
  ];
}

export const laneyGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['Information economics', '信息经济学']),
  fields: [
    ...Object.entries(single).map(([id, [en, zh, unit]]) =>
      field('quantity', `laney.${id}`, { label: [en, zh], about, unit }),
    ),
    ...[1, 2, 3, 4, 5].flatMap(relevanceFields),
  ],
};

function useCaseFields(number: number): TemplateField[] {
  const path = `useCases.${number}`;
  const shared = [
    'Income that several assets earn together, and the contract ids of those it needs.',
    '多个资产共同产生的收益及其所需资产的合约编号。',
  ] as const;
  return [
    field('text', `${path}.name`, {
      label: [`Use case ${number}`, `应用场景 ${number}`],
      about: shared,
    }),
    field('quantity', `${path}.income`, {
      label: [`Its income ${number}`, `其收益 ${number}`],
      about: shared,
      unit: 'money',
    }),
    ...[1, 2, 3].map((asset) =>
      field('text', `${path}.needs.${asset}`, {
        label: [`Asset ${asset} of use case ${number}`, `应用场景 ${number} 所需资产 ${asset}`],
        about: shared,
      }),
    ),
  ];
}

export const useCaseGroup: TemplateGroup = {
  root: 'valuation',
  title: texts(['Use cases', '应用场景']),
  fields: [1, 2, 3].flatMap(useCaseFields),
};
