import type { Texts } from '../../vocabulary/text.ts';

/** Data of whom, as far as that decides whether they may be registered (article 15). */
export const dataOrigins = [
  'ordinary',
  'publicBody',
  'authorisedOperation',
  'publicUtility',
] as const;
export type DataOrigin = (typeof dataOrigins)[number];

interface Registrability {
  readonly texts: Texts;
  readonly registrable: 'yes' | 'no' | 'afterPublicPlatform';
  readonly says: Texts;
}

/** Which data may be registered at all. */
export const registrability: Readonly<Record<DataOrigin, Registrability>> = {
  ordinary: {
    texts: { en: 'data of a firm or a person', zh: '企业或者个人的数据' },
    registrable: 'yes',
    says: { en: 'may be registered', zh: '可以登记' },
  },
  publicBody: {
    texts: { en: 'own data of a public body', zh: '公共管理和服务机构自身数据' },
    registrable: 'no',
    says: { en: 'not registered (article 15)', zh: '不予登记（第十五条）' },
  },
  authorisedOperation: {
    texts: {
      en: 'product of the authorised operation of public data',
      zh: '公共数据授权运营形成的产品和服务',
    },
    registrable: 'afterPublicPlatform',
    says: {
      en: 'after registration on the public-data platform (article 15)',
      zh: '在公共数据资源登记平台登记后可以登记（第十五条）',
    },
  },
  publicUtility: {
    texts: { en: 'operating data of a public utility', zh: '公用企业的生产经营数据' },
    registrable: 'yes',
    says: {
      en: 'may be registered unless otherwise provided (article 15)',
      zh: '可以登记，另有规定的除外（第十五条）',
    },
  },
};
