import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

// Canada, United Kingdom, Netherlands; then plain digits with the separators of Poland, Portugal, Japan, Brazil.
const lettered =
  /^(?:[A-CEGHJ-NPR-TVXY]\d[A-CEGHJ-NPR-TV-Z] ?\d[A-CEGHJ-NPR-TV-Z]\d|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|\d{4} ?[A-Z]{2})$/i;
const digits =
  /^(?:[A-Z]{1,2}-)?\d{3,7}$|^\d{2}-\d{3}$|^\d{4}-\d{3}$|^\d{3}-\d{4}$|^\d{5}-\d{3}$|^\d{3} \d{2}$/i;

export const postalCode: SemanticType = {
  id: 'postal-code',
  version: 2,
  family: 'place',
  texts: { en: 'postal code of another country', zh: '其他国家或地区邮政编码' },
  form: 'text',
  matches: (value) => lettered.test(value) || digits.test(value),
  randomPassRate: 0.5,
  heuristic: true,
  header: {
    en: ['postcode', 'postal code', 'post code', 'postal', 'zip', 'zip code'],
    zh: ['邮编', '邮政编码'],
  },
  needs: 'header',
  guarded: ['year', 'sequence'],
  evenlyLong: true,
  grade: 'general-2',
  personal: quasiIdentifier,
};
