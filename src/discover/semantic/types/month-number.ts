import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const monthNumber: SemanticType = {
  id: 'month-number',
  version: 1,
  family: 'time',
  texts: { en: 'month number', zh: '月份数字' },
  form: 'text',
  matches: (value) => /^(?:0?[1-9]|1[0-2])$/.test(value),
  bounds: { length: [1, 2], only: ['digit'] },
  randomPassRate: 0.2,
  header: { en: ['month', 'mon', 'month number'], zh: ['月', '月份'] },
  needs: 'header',
  closed: true,
  of: ['integer', 'text'],
  grade: 'general-1',
  personal: notPersonal,
};
