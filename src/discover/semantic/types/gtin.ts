import { passesGs1 } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const gtin: SemanticType = {
  id: 'gtin',
  version: 1,
  family: 'code',
  texts: { en: 'article number (GTIN, EAN, UPC)', zh: '商品条码（GTIN/EAN/UPC）' },
  form: 'compact',
  matches: (value) => /^(?:\d{8}|\d{12,14})$/.test(value) && passesGs1(value),
  bounds: { length: [8, 14], only: ['digit'] },
  randomPassRate: 0.1,
  header: {
    en: ['gtin', 'ean', 'upc', 'barcode', 'bar code', 'ean13', 'ean 13'],
    zh: ['条码', '条形码', '商品条码'],
  },
  needs: 'values',
  guarded: true,
  grade: 'general-1',
  personal: notPersonal,
};
