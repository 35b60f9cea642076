import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const industryCode: SemanticType = {
  id: 'industry-code',
  version: 1,
  family: 'code',
  texts: { en: 'industry code (GB/T 4754, ISIC, NAICS)', zh: '行业分类代码（GB/T 4754 等）' },
  form: 'compact',
  matches: (value) => /^(?:[A-U](?:\d{2,4})?|\d{2,6})$/.test(value),
  bounds: { length: [1, 6], only: ['digit', 'latin'] },
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['industry code', 'naics', 'naics code', 'sic', 'sic code', 'isic', 'nace'],
    zh: ['行业代码', '行业编码', '行业分类代码'],
  },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
