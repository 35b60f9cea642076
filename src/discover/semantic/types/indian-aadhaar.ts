import { passesVerhoeff } from '../national-check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const indianAadhaar: SemanticType = {
  id: 'indian-aadhaar',
  version: 1,
  family: 'identity',
  texts: { en: 'Indian Aadhaar number', zh: '印度 Aadhaar 号' },
  form: 'compact',
  matches: (value) => /^[2-9]\d{11}$/.test(value) && passesVerhoeff(value),
  bounds: { length: [12, 12], only: ['digit'] },
  randomPassRate: 0.08,
  header: { en: ['aadhaar', 'aadhar', 'uid', 'uidai'], zh: ['Aadhaar'] },
  needs: 'header',
  guarded: true,
  grade: 'general-4',
  personal: directIdentifier,
};
