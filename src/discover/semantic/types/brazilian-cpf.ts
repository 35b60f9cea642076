import { passesCpf } from '../national-check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const brazilianCpf: SemanticType = {
  id: 'brazilian-cpf',
  version: 1,
  family: 'identity',
  texts: { en: 'Brazilian taxpayer number (CPF)', zh: '巴西个人税号（CPF）' },
  form: 'compact',
  matches: (value) => {
    const digits = value.replaceAll('.', '');
    return /^\d{11}$/.test(digits) && passesCpf(digits);
  },
  bounds: { length: [11, 13], has: ['digit'] },
  randomPassRate: 0.01,
  header: { en: ['cpf', 'tax id', 'documento'], zh: ['CPF', '税号'] },
  needs: 'values',
  guarded: true,
  grade: 'general-3',
  personal: directIdentifier,
};
