import { passesDni } from '../national-check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const spanishDni: SemanticType = {
  id: 'spanish-dni',
  version: 1,
  family: 'identity',
  texts: { en: 'Spanish identity number (DNI/NIE)', zh: '西班牙身份证号（DNI/NIE）' },
  form: 'compact',
  matches: (value) => /^(?:\d{8}|[XYZ]\d{7})[A-Z]$/.test(value) && passesDni(value),
  bounds: { length: [9, 9], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.045,
  header: { en: ['dni', 'nie', 'nif', 'id number', 'national id'], zh: ['身份证', '证件号'] },
  needs: 'values',
  grade: 'general-4',
  personal: directIdentifier,
};
