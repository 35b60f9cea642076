import type { Texts } from '../../vocabulary/text.ts';
import { phrasesOf } from '../phrases.ts';

export const costTexts = {
  'value.paper.cost': { en: 'Cost approach', zh: '成本法' },
  'value.cost.preliminary': { en: 'Preliminary cost', zh: '前期费用' },
  'value.cost.direct': { en: 'Direct cost', zh: '直接成本' },
  'value.cost.indirect': { en: 'Indirect cost', zh: '间接成本' },
  'value.cost.opportunity': { en: 'Opportunity cost', zh: '机会成本' },
  'value.cost.taxes': { en: 'Taxes', zh: '相关税费' },
  'value.cost.other': { en: 'Cost of {name}', zh: '{name}成本' },
  'value.cost.total': { en: 'Cost C', zh: '成本合计 C' },
  'value.cost.quality': { en: 'Quality coefficient q', zh: '质量系数 q' },
  'value.cost.age': { en: 'Age in years', zh: '已使用年限' },
  'value.cost.life-factor': {
    en: 'Life factor, remaining life / (remaining life + age)',
    zh: '寿命系数，剩余使用寿命 /（剩余使用寿命 + 已使用年限）',
  },
  'value.cost.usage': { en: 'Usage factor u', zh: '使用系数 u' },
  'value.cost.depreciation': {
    en: 'Value coefficient δ = q × life × u',
    zh: '价值系数 δ = q × 寿命系数 × u',
  },
  'value.cost.value': { en: 'Value by the cost approach', zh: '成本法价值' },
  'value.cost.return': { en: 'Rate of return R', zh: '投资回报率 R' },
  'value.cost.passing': {
    en: 'Share of data that meets its quality rules α',
    zh: '符合质量约束的数据占比 α',
  },
  'value.cost.circulation': { en: 'Circulation coefficient β', zh: '流通系数 β' },
  'value.cost.volume': {
    en: 'Own volume as a share of the industry’s, l',
    zh: '数据量占行业数据总量的比例 l',
  },
  'value.cost.risk': { en: 'Risk that the value is not realised ρ', zh: '价值实现风险系数 ρ' },
  'value.cost.risk-of': { en: 'Risk: {name}', zh: '风险：{name}' },
  'value.cost.weight-of': { en: 'Weight of the risk: {name}', zh: '风险权重：{name}' },
  'value.cost.utility': {
    en: 'Utility U = α β (1 + l) (1 − ρ)',
    zh: '数据效用 U = α β (1 + l)(1 − ρ)',
  },
  'value.cost.from-ledger': {
    en: 'Cost ledger, entries of this category up to today',
    zh: '成本台账，截至基准日该类别各项',
  },
  'value.cost.historic': {
    en: 'Historic cost from the ledger stands in for the cost of replacing the data today.',
    zh: '以成本台账中的历史成本代替当前重置成本。',
  },
  'value.cost.no-cost': {
    en: 'Neither a cost ledger nor a cost of replacement is declared.',
    zh: '既未登记成本台账，也未声明重置成本。',
  },
  'value.cost.no-life': {
    en: 'No life is declared: the cost is not reduced for age.',
    zh: '未声明任何寿命，成本不按使用年限折减。',
  },
  'value.cost.no-age': {
    en: 'The age of the data is not declared: it is taken as new.',
    zh: '未声明数据已使用年限，按全新计。',
  },
  'value.cost.quality-elsewhere': {
    en: 'Quality enters another approach, so that it is 1 here.',
    zh: '质量已在其他方法中计入，此处取 1。',
  },
  'value.cost.quality-here': {
    en: 'Quality enters the cost approach, nowhere else.',
    zh: '质量仅在成本法中计入。',
  },
  'value.cost.quality-thin': {
    en: 'Quality adjusts the cost, but only {percent}% of its evidence is there; 60% is needed.',
    zh: '成本法须以质量调整，但质量证据覆盖率仅 {percent}%，要求不低于 60%。',
  },
  'value.cost.usage-default': {
    en: 'Use is neither declared nor measured: the factor is 1.',
    zh: '使用情况既未声明也未测得，系数取 1。',
  },
  'value.cost.circulation-default': {
    en: 'Circulation is neither declared nor measured: the coefficient is 1.',
    zh: '流通情况既未声明也未测得，系数取 1。',
  },
  'value.cost.volume-default': {
    en: 'The volume of the industry is not declared: no premium for it.',
    zh: '未声明行业数据总量，不作溢价。',
  },
  'value.cost.weight-by-comparison': {
    en: 'Pairwise comparison (AHP), consistency ratio {ratio}',
    zh: '两两比较（层次分析法），一致性比率 {ratio}',
  },
  'value.cost.inconsistent': {
    en: 'The pairwise comparison of the risks contradicts itself: its consistency ratio is {ratio}, it must be below 0.1.',
    zh: '风险两两比较自相矛盾：一致性比率为 {ratio}，须小于 0.1。',
  },
  'value.cost.not-reciprocal': {
    en: 'The pairwise comparison of the risks is no reciprocal matrix of {risks} rows.',
    zh: '风险两两比较矩阵不是 {risks} 阶互反矩阵。',
  },
  'value.cost.unproven': {
    en: '"{name}" is stated without a document.',
    zh: '“{name}”仅为声明，无文件佐证。',
  },
} as const satisfies Record<string, Texts>;

export const say = phrasesOf(costTexts);
