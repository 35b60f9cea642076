import type { Texts } from '../../vocabulary/text.ts';
import { phrasesOf } from '../phrases.ts';

export const marketTexts = {
  'value.paper.market': { en: 'Market approach', zh: '市场法' },
  'value.market.comparable': { en: '{id}', zh: '{id}' },
  'value.market.price': { en: 'Price Q', zh: '价格 Q' },
  'value.market.quality': { en: 'Quality score', zh: '质量得分' },
  'value.market.index': { en: 'Price index', zh: '价格指数' },
  'value.market.size': { en: 'Size', zh: '规模' },
  'value.market.exponent': { en: 'Capacity exponent b', zh: '容量指数 b' },
  'value.market.k-quality': { en: 'k quality', zh: '质量系数' },
  'value.market.k-supply': { en: 'k supply and demand', zh: '供求系数' },
  'value.market.k-date': { en: 'k date', zh: '期日系数' },
  'value.market.k-capacity': { en: 'k capacity', zh: '容量系数' },
  'value.market.k-other': { en: 'k other', zh: '其他系数' },
  'value.market.adjusted': { en: 'Adjusted price', zh: '修正后价格' },
  'value.market.of': { en: '{marketPart} of {id}', zh: '{id} 的{marketPart}' },
  'value.market.uses': {
    en: 'Uses expected over the remaining life',
    zh: '剩余寿命内预计使用次数',
  },
  'value.market.median': { en: 'Median of the adjusted prices', zh: '修正后价格中位数' },
  'value.market.mean': { en: 'Mean of the adjusted prices', zh: '修正后价格均值' },
  'value.market.variation': { en: 'Coefficient of variation (n − 1)', zh: '变异系数（n − 1）' },
  'value.market.value': { en: 'Value by the market approach', zh: '市场法价值' },
  'value.market.held': {
    en: 'Nothing is known to compare by: held at 1.',
    zh: '缺少可比信息，系数取 1。',
  },
  'value.market.quality-elsewhere': {
    en: 'Quality enters another approach, so that k quality is held at 1.',
    zh: '质量已在其他方法中计入，此处质量系数取 1。',
  },
  'value.market.quality-here': {
    en: 'Quality enters the market approach, nowhere else.',
    zh: '质量仅在市场法中计入。',
  },
  'value.market.exponent-default': {
    en: 'Our choice where none is declared: a value grows more slowly than its size.',
    zh: '未声明时由本系统选取：价值增长慢于规模增长。',
  },
  'value.market.too-few': {
    en: '{comparables} comparables; a conclusion takes three.',
    zh: '可比案例仅 {comparables} 个，至少需要三个方可得出结论。',
  },
  'value.market.asking': {
    en: '{asking} of {comparables} comparables are asking prices, not deals: nobody is known to have paid them.',
    zh: '{comparables} 个可比案例中有 {asking} 个为挂牌价而非成交价，并无已成交的证据。',
  },
  'value.market.undated': {
    en: '{undated} of {comparables} comparables have no date or no source.',
    zh: '{comparables} 个可比案例中有 {undated} 个缺少日期或来源。',
  },
  'value.market.other-rights': {
    en: 'For {unstated} of {comparables} comparables it is not said which rights were sold and whether exclusively.',
    zh: '{comparables} 个可比案例中有 {unstated} 个未说明所售权利及是否独占。',
  },
  'value.market.wide': {
    en: 'The adjusted prices vary by {percent}% of their mean.',
    zh: '修正后价格的变异系数为 {percent}%。',
  },
  'value.market.left-unit': {
    en: '{left} listings are left out: they are priced for another unit (the asset, or one use of it).',
    zh: '{left} 个挂牌案例因计价单位不同（按资产或按次）未采用。',
  },
  'value.market.left-unlike': {
    en: '{left} listings are left out: others are more alike (least similarity taken: {similarity}).',
    zh: '{left} 个挂牌案例因相似度较低未采用（所采用案例的最低相似度为 {similarity}）。',
  },
} as const satisfies Record<string, Texts>;

export const say = phrasesOf(marketTexts);
