import type { Texts } from '../../vocabulary/text.ts';
import { phrasesOf } from '../phrases.ts';

export const conclusionTexts = {
  'value.paper.reconciliation': { en: 'Reconciliation', zh: '综合' },
  'value.weight.income': { en: 'Weight of the income approach', zh: '收益法权重' },
  'value.weight.cost': { en: 'Weight of the cost approach', zh: '成本法权重' },
  'value.weight.market': { en: 'Weight of the market approach', zh: '市场法权重' },
  'value.weight.alone': {
    en: 'The only approach with a value.',
    zh: '唯一得出价值的方法。',
  },
  'value.weight.lost': {
    en: 'The {valueApproach} has no value; its weight of {weight} is left out and the others keep their proportions.',
    zh: '{valueApproach}未得出价值，其权重 {weight} 不参与综合，其余权重保持比例。',
  },
  'value.caveat.one-sided': {
    en: 'What is uncertain moves this value one way only: it lies outside P10 to P90 of its own draws, and the range was widened to it.',
    zh: '不确定因素只单向影响该数值，使其落在自身模拟的 P10 至 P90 之外；区间已扩展至该数值。',
  },
  'value.approach.income': { en: 'income approach', zh: '收益法' },
  'value.approach.cost': { en: 'cost approach', zh: '成本法' },
  'value.approach.market': { en: 'market approach', zh: '市场法' },
  'value.variant.direct': { en: 'direct', zh: '直接收益预测' },
  'value.variant.split': { en: 'split income', zh: '分成收益预测' },
  'value.variant.excess': { en: 'excess earnings', zh: '超额收益预测' },
  'value.variant.incremental': { en: 'incremental', zh: '增量收益预测' },
  'value.variant.coefficients': { en: 'replacement cost by coefficients', zh: '重置成本乘系数' },
  'value.variant.guideline-9': { en: 'form of guideline 9', zh: '专家指引第9号形式' },
  'value.variant.comparables': { en: 'comparables', zh: '可比案例' },
  'value.reconciled.value': { en: 'Reconciled value', zh: '综合价值' },
  'value.reconciled.spread': {
    en: 'Spread between approaches, (max − min) / ((max + min) / 2)',
    zh: '方法间离散度，（最大 − 最小）/（（最大 + 最小）/ 2）',
  },
  'value.reason.spread': {
    en: 'The approaches differ by {percent}% of their middle, more than the 50% up to which a single value is given: a range only.',
    zh: '各方法结果相差达中值的 {percent}%，超过可给出单一结论的 50%，仅给出区间。',
  },
  'value.reason.no-spread': {
    en: 'The values of the approaches lie on both sides of nought: a range only.',
    zh: '各方法结果正负不一，仅给出区间。',
  },
  'value.reason.no-weights': {
    en: 'Several approaches have a value, but no weights with reasons are declared (assay.valuation.weights): a range only.',
    zh: '多种方法得出价值，但未声明权重及理由（assay.valuation.weights），仅给出区间。',
  },
  'value.reason.gate-closed': {
    en: 'Gate {gate} ({gateName}) is closed: no figure is given.',
    zh: '门槛 {gate}（{gateName}）未通过，不出具数值。',
  },
  'value.reason.gate-unknown': {
    en: 'Gate {gate} ({gateName}) is unknown: the calculation is illustrative, a range without a conclusion.',
    zh: '门槛 {gate}（{gateName}）未知，计算仅供示意，只给出区间而无结论。',
  },
  'value.reason.unproven': {
    en: 'Numbers for income or cost are stated without a document ({inputs}): the calculation is illustrative.',
    zh: '部分收入或成本数值仅为声明、无文件佐证（{inputs} 项），计算仅供示意。',
  },
  'value.reason.no-approach': {
    en: 'No approach has a value.',
    zh: '没有任何方法得出价值。',
  },
  'value.gate.G1': { en: 'core data', zh: '核心数据' },
  'value.gate.G2': { en: 'unlawful source', zh: '来源违法' },
  'value.gate.G3': { en: 'open ownership dispute', zh: '权属纠纷未解决' },
  'value.gate.G4': { en: 'missing right', zh: '缺少所需权利' },
  'value.gate.G5': {
    en: 'personal information without a legal basis',
    zh: '个人信息处理无合法性基础',
  },
  'value.gate.G6': { en: 'live credentials in the data', zh: '数据含有效凭据' },
  'value.gate.other': { en: 'a gate of the assessment model', zh: '评估模型的门槛' },
  'value.rejected.not-declared': {
    en: 'Its inputs are not declared (assay.valuation.{approach}).',
    zh: '未声明所需输入（assay.valuation.{approach}）。',
  },
  'value.rejected.declared': { en: '{reason}', zh: '{reason}' },
} as const satisfies Record<string, Texts>;

export const say = phrasesOf(conclusionTexts);
