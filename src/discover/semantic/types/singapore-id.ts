import { passesNric } from '../national-check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const singaporeId: SemanticType = {
  id: 'singapore-id',
  version: 1,
  family: 'identity',
  texts: { en: 'Singapore identity number (NRIC/FIN)', zh: '新加坡身份证号（NRIC/FIN）' },
  form: 'compact',
  matches: (value) => /^[STFGM]\d{7}[A-Z]$/.test(value) && passesNric(value),
  bounds: { length: [9, 9], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.01,
  header: { en: ['nric', 'fin', 'id number', 'national id'], zh: ['身份证', '证件号'] },
  needs: 'values',
  grade: 'general-4',
  personal: directIdentifier,
};
