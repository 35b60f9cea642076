import type { AcquisitionMode, DataRight } from '../../../src/vocabulary/declarations/rights.ts';
import type { Texts } from '../../../src/vocabulary/text.ts';

/** The three rights, as the head of a column. */
export const rightTerms: Readonly<Record<DataRight, Texts>> = {
  hold: { en: 'Hold', zh: '持有权' },
  use: { en: 'Use', zh: '使用权' },
  operate: { en: 'Operate', zh: '经营权' },
};

/** How data came into the holder's hands. */
export const acquisitionTerms: Readonly<Record<AcquisitionMode, Texts>> = {
  ownOrJointOperations: { en: 'own or joint operations', zh: '自身或者共同生产经营采集生成' },
  contractedCollection: { en: 'contracted collection', zh: '委托采集' },
  naturalPerson: { en: 'from natural persons', zh: '自然人提供' },
  automatedPublic: { en: 'automated collection of public data', zh: '自动化采集公开数据' },
  automatedPublicProduct: {
    en: 'product of automatically collected public data',
    zh: '自动化采集公开数据形成的产品',
  },
  fusionByContract: { en: 'fusion, agreed by contract', zh: '融合开发，有约定' },
  fusionUnclear: { en: 'fusion, not or not clearly agreed', zh: '融合开发，未约定或者约定不明' },
  derived: { en: 'derived data', zh: '衍生数据' },
  entrustedProcessing: { en: 'entrusted processing', zh: '受托处理' },
  byAgreement: { en: 'by agreement', zh: '协议取得' },
};
