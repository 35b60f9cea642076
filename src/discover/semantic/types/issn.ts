import { passesMod11 } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const issn: SemanticType = {
  id: 'issn',
  version: 1,
  family: 'code',
  texts: { en: 'serial number (ISSN)', zh: '国际标准连续出版物号（ISSN）' },
  form: 'text',
  matches: (value) => /^\d{4}-\d{3}[\dX]$/.test(value) && passesMod11(value.replace('-', '')),
  bounds: { length: [9, 9], has: ['digit', 'other'] },
  randomPassRate: 0.1,
  header: { en: ['issn', 'eissn'], zh: ['ISSN', '刊号'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
