import { passesLuhn } from '../check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const loincCode: SemanticType = {
  id: 'loinc-code',
  version: 1,
  family: 'health',
  texts: { en: 'laboratory observation code (LOINC)', zh: '检验项目编码（LOINC）' },
  form: 'text',
  matches: (value) => /^\d{1,5}-\d$/.test(value) && passesLuhn(value.replace('-', '')),
  bounds: { length: [3, 7], has: ['digit', 'other'] },
  randomPassRate: 0.1,
  header: { en: ['loinc', 'loinc code', 'test code'], zh: ['LOINC', '检验项目编码'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
