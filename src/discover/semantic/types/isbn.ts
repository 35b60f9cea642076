import { passesGs1, passesMod11 } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const isbn: SemanticType = {
  id: 'isbn',
  version: 1,
  family: 'code',
  texts: { en: 'book number (ISBN)', zh: '国际标准书号（ISBN）' },
  form: 'compact',
  matches: (value) =>
    (/^97[89]\d{10}$/.test(value) && passesGs1(value)) ||
    (/^\d{9}[\dX]$/.test(value) && passesMod11(value)),
  bounds: { length: [10, 13], has: ['digit'], only: ['digit', 'latin'] },
  randomPassRate: 0.09,
  header: { en: ['isbn', 'isbn13', 'isbn10', 'book number'], zh: ['ISBN', '书号'] },
  needs: 'values',
  guarded: true,
  grade: 'general-1',
  personal: notPersonal,
};
