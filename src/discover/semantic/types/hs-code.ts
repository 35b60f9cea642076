import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const hsCode: SemanticType = {
  id: 'hs-code',
  version: 1,
  family: 'code',
  texts: { en: 'customs tariff code (HS)', zh: '海关商品编码（HS）' },
  form: 'text',
  // Chapters 01 to 97, then 4 to 10 places with or without dots.
  matches: (value) =>
    /^(?:0[1-9]|[1-8]\d|9[0-7])\d{2}\.?(?:\d{2}\.?(?:\d{2}\.?(?:\d{2})?)?)?$/.test(value),
  bounds: { length: [4, 13], has: ['digit'] },
  randomPassRate: 0.9,
  header: {
    en: ['hs', 'hs code', 'hscode', 'tariff', 'commodity code', 'customs code', 'harmonized code'],
    zh: ['海关编码', '商品编码', 'HS编码', '税则号'],
  },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
