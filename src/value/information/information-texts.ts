import type { Texts } from '../../vocabulary/text.ts';
import { phrasesOf } from '../phrases.ts';

export const informationTexts = {
  'value.paper.information': {
    en: 'Economics of information (Laney)',
    zh: '信息经济学度量（Laney）',
  },
  'value.information.ivi': { en: 'Intrinsic value of information', zh: '内在价值（IVI）' },
  'value.information.bvi': { en: 'Business value of information', zh: '业务价值（BVI）' },
  'value.information.pvi': { en: 'Performance value of information', zh: '绩效价值（PVI）' },
  'value.information.cvi': { en: 'Cost value of information', zh: '成本价值（CVI）' },
  'value.information.mvi': { en: 'Market value of information', zh: '市场价值（MVI）' },
  'value.information.evi': { en: 'Economic value of information', zh: '经济价值（EVI）' },
  'value.information.validity': { en: 'Validity', zh: '有效性' },
  'value.information.completeness': { en: 'Completeness', zh: '完整性' },
  'value.information.timeliness': { en: 'Timeliness', zh: '时效性' },
  'value.information.elsewhere': { en: 'Availability elsewhere', zh: '其他渠道可获得性' },
  'value.information.life-cycle': { en: 'Life cycle', zh: '生命周期' },
  'value.information.relevance': { en: 'Relevance for {process}', zh: '对{process}的相关性' },
  'value.information.with': { en: 'With the data', zh: '使用数据' },
  'value.information.control': { en: 'Control, without the data', zh: '对照（不使用数据）' },
  'value.information.horizon': { en: 'Horizon T', zh: '持续期 T' },
  'value.information.period': { en: 'Period observed t', zh: '观测期 t' },
  'value.information.expense': { en: 'Process expense', zh: '流程费用' },
  'value.information.attribution': { en: 'Attribution to the data', zh: '数据分摊比例' },
  'value.information.lost': { en: 'Revenue lost if unavailable', zh: '不可用时的收入损失' },
  'value.information.price': { en: 'Exclusive price', zh: '独占价格' },
  'value.information.partners': { en: 'Partners', zh: '合作方数量' },
  'value.information.premium': { en: 'Premium', zh: '溢价系数' },
  'value.information.acquire': { en: 'Cost to acquire', zh: '获取成本' },
  'value.information.administer': { en: 'Cost to administer', zh: '管理成本' },
  'value.information.apply': { en: 'Cost to apply', zh: '应用成本' },
  'value.information.of': {
    en: '{informationPart} ({measure})',
    zh: '{measure}：{informationPart}',
  },
} as const satisfies Record<string, Texts>;

export const say = phrasesOf(informationTexts);
