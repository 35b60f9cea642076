import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const inchiKey: SemanticType = {
  id: 'inchi-key',
  version: 1,
  family: 'science',
  texts: { en: 'chemical structure key (InChIKey)', zh: '化学结构标识（InChIKey）' },
  form: 'text',
  matches: (value) => /^[A-Z]{14}-[A-Z]{8}[SN][A-Z]-[A-Z]$/.test(value),
  bounds: { length: [27, 27], has: ['latin', 'other'] },
  randomPassRate: 0.08,
  header: { en: ['inchikey', 'inchi key', 'inchi'], zh: ['InChIKey'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
