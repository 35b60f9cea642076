import { passesLuhn } from '../check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const canadianSocialInsuranceNumber: SemanticType = {
  id: 'canadian-social-insurance-number',
  version: 1,
  family: 'identity',
  texts: { en: 'Canadian social insurance number', zh: '加拿大社会保险号' },
  form: 'compact',
  matches: (value) => /^[1-79]\d{8}$/.test(value) && passesLuhn(value),
  bounds: { length: [9, 9], only: ['digit'] },
  randomPassRate: 0.08,
  header: { en: ['sin', 'social insurance', 'social insurance number'], zh: ['社会保险号'] },
  needs: 'header',
  guarded: true,
  grade: 'general-4',
  personal: directIdentifier,
};
