import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const age: SemanticType = {
  id: 'age',
  version: 1,
  family: 'person',
  texts: { en: 'age in years', zh: '年龄' },
  form: 'text',
  matches: (value) => /^\d{1,3}(?:\.\d+)?$/.test(value) && Number(value) <= 120,
  randomPassRate: 0.5,
  header: { en: ['age', 'age years', 'customer age'], zh: ['年龄', '岁数', '周岁'] },
  needs: 'header-and-persons',
  minor: (value) => /^\d{1,3}(?:\.\d+)?$/.test(value) && Number(value) < 14,
  grade: 'general-2',
  personal: quasiIdentifier,
};
