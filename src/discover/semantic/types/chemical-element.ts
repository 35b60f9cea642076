import { elementNames, elementSymbols } from '../chemistry.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const chemicalElement: SemanticType = {
  id: 'chemical-element',
  version: 1,
  family: 'science',
  texts: { en: 'chemical element', zh: '化学元素' },
  form: 'text',
  matches: (value) => elementSymbols.has(value) || elementNames.has(value.toLowerCase()),
  bounds: { length: [1, 13] },
  randomPassRate: 0.17,
  header: { en: ['element', 'symbol', 'analyte', 'chemical element'], zh: ['元素', '化学元素'] },
  needs: 'header',
  alone: { matches: (value) => elementNames.has(value.toLowerCase()), randomPassRate: 0.001 },
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
