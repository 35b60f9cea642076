import { contactOfPersons, type SemanticType } from '../semantic-type.ts';

export const chineseLandline: SemanticType = {
  id: 'chinese-landline',
  version: 1,
  family: 'contact',
  texts: { en: 'Chinese landline number', zh: '中国大陆固定电话' },
  form: 'text',
  matches: (value) =>
    /^(?:\+?86[ -]?)?(?:\(0(?:10|2\d|[3-9]\d{2})\)[ -]?|0(?:10|2\d|[3-9]\d{2})[ -])[2-9]\d{6,7}(?:(?:[ -]|转|ext\.?)\d{1,6})?$/i.test(
      value,
    ) || /^400[ -]?\d{3}[ -]?\d{4}$/.test(value),
  randomPassRate: 0.02,
  header: {
    en: ['phone', 'tel', 'telephone', 'landline', 'fax'],
    zh: ['电话', '座机', '固话', '传真', '联系方式'],
  },
  needs: 'values',
  grade: 'general-2',
  personal: contactOfPersons,
};
