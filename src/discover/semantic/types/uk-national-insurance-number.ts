import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const ukNationalInsuranceNumber: SemanticType = {
  id: 'uk-national-insurance-number',
  version: 1,
  family: 'identity',
  texts: { en: 'UK national insurance number', zh: '英国国民保险号' },
  form: 'compact',
  matches: (value) =>
    /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(value),
  bounds: { length: [9, 9], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.09,
  header: {
    en: ['nino', 'national insurance', 'ni number', 'insurance number'],
    zh: ['国民保险号'],
  },
  needs: 'values',
  grade: 'general-4',
  personal: directIdentifier,
};
