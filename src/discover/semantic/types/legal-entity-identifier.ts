import { passesMod97 } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const legalEntityIdentifier: SemanticType = {
  id: 'legal-entity-identifier',
  version: 1,
  family: 'organisation',
  texts: { en: 'legal entity identifier (LEI)', zh: '法人机构识别编码（LEI）' },
  form: 'compact',
  matches: (value) => /^[A-Z0-9]{18}\d{2}$/.test(value) && passesMod97(value),
  bounds: { length: [20, 20], only: ['digit', 'latin'] },
  randomPassRate: 0.01,
  header: { en: ['lei', 'legal entity identifier'], zh: ['法人机构识别编码', 'LEI'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
