import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const isoWeek: SemanticType = {
  id: 'iso-week',
  version: 1,
  family: 'time',
  texts: { en: 'week of a year', zh: '年内周次' },
  form: 'text',
  matches: (value) =>
    /^(?:(?:19|20)\d{2}[-/ ]?W(?:0[1-9]|[1-4]\d|5[0-3])(?:-[1-7])?|(?:(?:19|20)\d{2}年)?第(?:[1-9]|[1-4]\d|5[0-3])周)$/i.test(
      value,
    ),
  bounds: { length: [3, 10], has: ['digit'] },
  randomPassRate: 0.005,
  header: { en: ['week', 'iso week', 'year week'], zh: ['周次', '周'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
