import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const usEmployerId: SemanticType = {
  id: 'us-employer-id',
  version: 1,
  family: 'organisation',
  texts: { en: 'US employer identification number', zh: '美国雇主识别号' },
  form: 'text',
  matches: (value) => /^\d{2}-?\d{7}$/.test(value),
  bounds: { length: [9, 10], has: ['digit'] },
  randomPassRate: 0.9,
  header: { en: ['ein', 'fein', 'tax id', 'employer id', 'taxpayer id'], zh: ['雇主识别号'] },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
