import { passesFiscalCode } from '../national-check-digits.ts';
import type { SemanticType } from '../semantic-type.ts';

export const italianFiscalCode: SemanticType = {
  id: 'italian-fiscal-code',
  version: 1,
  family: 'identity',
  texts: { en: 'Italian fiscal code', zh: '意大利税号（codice fiscale）' },
  form: 'compact',
  matches: (value) =>
    /^[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]$/.test(value) && passesFiscalCode(value),
  bounds: { length: [16, 16], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.02,
  header: { en: ['codice fiscale', 'fiscal code', 'tax code', 'tax id'], zh: ['税号'] },
  needs: 'values',
  grade: 'general-4',
  personal: { scope: 'always', direct: true, quasi: true, sensitive: [] },
};
