import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const year: SemanticType = {
  id: 'year',
  version: 1,
  family: 'time',
  texts: { en: 'year', zh: '年份' },
  form: 'text',
  matches: (value) => /^(?:1[6-9]|20|21)\d{2}年?$/.test(value),
  randomPassRate: 0.06,
  header: { en: ['year', 'yr', 'fiscal year', 'model year'], zh: ['年', '年份', '年度'] },
  needs: 'header',
  closed: true,
  grade: 'general-1',
  personal: notPersonal,
};
