import type { AcquisitionMode, DataRight } from '../declarations/rights.ts';
import type { Texts } from '../text.ts';

/** What a way of acquiring data says about a right. */
export type AcquisitionRule =
  | 'yes'
  | 'no'
  /** As agreed; silent or unclear asks for a supplement or a reasoned judgement. */
  | 'agreed'
  /** Only with the consent of the other parties. */
  | 'consent'
  /** Not, unless law or contract grants it. */
  | 'unless-granted';

export interface AcquisitionEntry {
  readonly texts: Texts;
  readonly article: Texts;
  /** What has to be true of the acquisition itself. */
  readonly condition?: Texts;
  readonly rights: Readonly<Record<DataRight, AcquisitionRule>>;
}

const all = (rule: AcquisitionRule) => ({ hold: rule, use: rule, operate: rule });
const item = (number: number): Texts => ({
  en: `article 21 (${number})`,
  zh: `第二十一条第${'〇一二三四五六七'.charAt(number)}项`,
});

/**
 * Acquisition mode × right, from the guideline on registration of data property rights
 * (国数综政策〔2026〕35号), articles 20 and 21, whose text was read.
 */
export const acquisitionTable: Readonly<Record<AcquisitionMode, AcquisitionEntry>> = {
  ownOrJointOperations: {
    texts: {
      en: 'collected or generated in own or joint operations',
      zh: '自身或共同生产经营采集生成',
    },
    article: item(1),
    rights: all('yes'),
  },
  contractedCollection: {
    texts: { en: 'others were authorised to collect it', zh: '授权他人采集由其促成产生的数据' },
    article: item(2),
    rights: all('yes'),
  },
  naturalPerson: {
    texts: { en: 'lawfully acquired by a natural person', zh: '自然人合法取得' },
    article: item(3),
    rights: all('yes'),
  },
  automatedPublic: {
    texts: { en: 'public data collected by programs', zh: '自动化程序收集公开数据' },
    article: item(4),
    condition: {
      en: 'no intrusion, interference, circumvention or harm',
      zh: '未侵入、干扰、规避技术措施或者造成损害',
    },
    rights: { hold: 'yes', use: 'yes', operate: 'no' },
  },
  automatedPublicProduct: {
    texts: {
      en: 'product formed from public data collected by programs',
      zh: '由自动化收集的公开数据形成的产品',
    },
    article: item(4),
    condition: {
      en: 'it does not substantially substitute its source',
      zh: '不构成对来源的实质性替代',
    },
    rights: all('yes'),
  },
  fusionByContract: {
    texts: { en: 'fused with others’ data under a contract', zh: '融合开发，合同有约定' },
    article: item(5),
    rights: all('agreed'),
  },
  fusionUnclear: {
    texts: {
      en: 'fused with others’ data, not or not clearly agreed',
      zh: '融合开发，未约定或约定不明',
    },
    article: item(5),
    rights: { hold: 'yes', use: 'yes', operate: 'consent' },
  },
  derived: {
    texts: { en: 'derived data', zh: '衍生数据' },
    article: item(6),
    condition: {
      en: 'right to use the input, substantive change, markedly higher value',
      zh: '对原数据享有使用权，作出实质性改变，价值显著提升',
    },
    rights: all('yes'),
  },
  entrustedProcessing: {
    texts: { en: 'processed on behalf of others', zh: '受托处理' },
    article: item(7),
    rights: all('unless-granted'),
  },
  byAgreement: {
    texts: { en: 'acquired by agreement', zh: '协议取得' },
    article: { en: 'article 20', zh: '第二十条' },
    rights: all('agreed'),
  },
};
