import { passesContainer } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const containerNumber: SemanticType = {
  id: 'container-number',
  version: 1,
  family: 'code',
  texts: { en: 'freight container number (ISO 6346)', zh: '集装箱号（ISO 6346）' },
  form: 'compact',
  matches: (value) => /^[A-Z]{3}[UJZ]\d{7}$/.test(value) && passesContainer(value),
  bounds: { length: [11, 11], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.012,
  header: { en: ['container', 'container number', 'container no'], zh: ['箱号', '集装箱'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
