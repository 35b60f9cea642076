import { readDate } from '../../dates/written-date.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const date: SemanticType = {
  id: 'date',
  version: 1,
  family: 'time',
  texts: { en: 'date', zh: '日期' },
  form: 'text',
  matches: (value) => readDate(value).kind === 'date',
  randomPassRate: 0.02,
  header: {
    en: ['date', 'day', 'time', 'timestamp', 'datetime', 'created', 'updated', 'modified'],
    zh: ['日期', '时间', '年月日'],
  },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
