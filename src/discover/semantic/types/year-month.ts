import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const yearMonth: SemanticType = {
  id: 'year-month',
  version: 1,
  family: 'time',
  texts: { en: 'year and month', zh: '年月' },
  form: 'text',
  matches: (value) =>
    /^(?:19|20)\d{2}(?:[-/.年](?:0?[1-9]|1[0-2])月?|(?:0[1-9]|1[0-2]))$/.test(value),
  randomPassRate: 0.03,
  header: { en: ['month', 'year month', 'period'], zh: ['年月', '月份', '账期'] },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
