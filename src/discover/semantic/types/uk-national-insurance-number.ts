import { personalColumns } from '../personal-columns.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

const isAssignable = (value: string) =>
  /^(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(value);

export const ukNationalInsuranceNumber: SemanticType = {
  id: 'uk-national-insurance-number',
  version: 2,
  family: 'identity',
  texts: { en: 'UK national insurance number', zh: '英国国民保险号' },
  form: 'compact',
  matches: isAssignable,
  bounds: { length: [9, 9], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.09,
  header: {
    en: ['nino', 'national insurance', 'ni number', 'insurance number'],
    zh: ['国民保险号'],
  },
  needs: 'header',
  // There is no check digit: codes that keep their letters and count their digits pass all or none, one in twelve.
  alone: { matches: isAssignable, randomPassRate: 0.09, share: 0.95, beside: personalColumns },
  grade: 'general-4',
  personal: directIdentifier,
};
