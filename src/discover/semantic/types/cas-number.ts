import { passesCas } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const casNumber: SemanticType = {
  id: 'cas-number',
  version: 1,
  family: 'science',
  texts: { en: 'chemical substance number (CAS)', zh: '化学物质登记号（CAS）' },
  form: 'text',
  matches: (value) => /^[1-9]\d{1,6}-\d{2}-\d$/.test(value) && passesCas(value.replaceAll('-', '')),
  bounds: { length: [7, 12], has: ['digit', 'other'] },
  randomPassRate: 0.1,
  header: { en: ['cas', 'cas number', 'cas no', 'cas rn'], zh: ['CAS'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
