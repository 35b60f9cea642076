import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const chinesePostcode: SemanticType = {
  id: 'chinese-postcode',
  version: 1,
  family: 'place',
  texts: { en: 'Chinese postal code', zh: '邮政编码' },
  form: 'compact',
  matches: (value) =>
    /^(?:0[1-7]|1[0-6]|2\d|3[0-6]|4[0-7]|5[1-7]|6[1-7]|7[1-5]|8[1-6]|99)\d{4}$/.test(value),
  randomPassRate: 0.55,
  header: {
    en: ['postcode', 'postal code', 'zip', 'zip code', 'zipcode'],
    zh: ['邮编', '邮政编码'],
  },
  needs: 'header',
  grade: 'general-2',
  personal: quasiIdentifier,
};
