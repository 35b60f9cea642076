import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const chineseMobile: SemanticType = {
  id: 'chinese-mobile',
  version: 1,
  family: 'contact',
  texts: { en: 'Chinese mobile number', zh: '中国大陆手机号' },
  form: 'compact',
  matches: (value) => /^(?:(?:\+|00)?86)?1[3-9]\d{9}$/.test(value),
  randomPassRate: 0.07,
  header: {
    en: ['mobile', 'phone', 'cell', 'tel', 'telephone', 'cellphone', 'msisdn'],
    zh: ['手机', '电话', '联系方式', '移动电话'],
  },
  needs: 'values',
  guarded: true,
  masked: /^1[3-9]\d[*X]{4,}\d{0,4}$/,
  grade: 'general-3',
  personal: directIdentifier,
};
