import { notPersonal, type SemanticType } from '../semantic-type.ts';

const words =
  /^(?:(?:19|20)\d{2}\s?[-/]?\s?Q[1-4]|Q[1-4](?:\s?[-/]?\s?(?:FY)?(?:19|20)?\d{2})?|[1-4]Q(?:\s?(?:19|20)?\d{2})?|(?:(?:19|20)\d{2}年)?第?[一二三四1-4]季度?)$/i;

export const quarter: SemanticType = {
  id: 'quarter',
  version: 1,
  family: 'time',
  texts: { en: 'quarter of a year', zh: '季度' },
  form: 'text',
  matches: (value) => words.test(value) || /^[1-4]$/.test(value),
  bounds: { length: [1, 10] },
  randomPassRate: 0.4,
  header: { en: ['quarter', 'qtr', 'fiscal quarter'], zh: ['季度', '季'] },
  needs: 'header',
  alone: { matches: (value) => words.test(value), randomPassRate: 0.01 },
  closed: true,
  grade: 'general-1',
  personal: notPersonal,
};
