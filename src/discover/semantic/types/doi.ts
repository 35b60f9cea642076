import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const doi: SemanticType = {
  id: 'doi',
  version: 1,
  family: 'code',
  texts: { en: 'digital object identifier (DOI)', zh: '数字对象标识符（DOI）' },
  form: 'text',
  matches: (value) =>
    /^(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S{1,200}$/i.test(value),
  bounds: { length: [8, 260], has: ['digit', 'other'] },
  randomPassRate: 0.0001,
  header: { en: ['doi'], zh: ['DOI'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
