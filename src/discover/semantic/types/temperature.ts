import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const temperature: SemanticType = {
  id: 'temperature',
  version: 1,
  family: 'science',
  texts: { en: 'temperature with its unit', zh: '带单位的温度' },
  form: 'text',
  // NFKC turns ℃ and ℉ into °C and °F.
  matches: (value) =>
    /^[-+−]?\d{1,4}(?:[.,]\d+)?\s?(?:°\s?[CFK]?|度|摄氏度|华氏度|deg\s?[CF]|K)$/i.test(value),
  bounds: { length: [2, 14], has: ['digit'] },
  randomPassRate: 0.01,
  header: { en: ['temperature', 'temp'], zh: ['温度', '体温', '气温'] },
  needs: 'values',
  quantity: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
