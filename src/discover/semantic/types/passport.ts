import { directIdentifier, type SemanticType } from '../semantic-type.ts';

const number = /^(?:E\d{8}|E[A-HJ-NP-Z]\d{7}|G\d{8}|(?:D|S|P|H)[A-Z]?\d{7,8})$/i;

export const passport: SemanticType = {
  id: 'passport',
  version: 2,
  family: 'identity',
  texts: { en: 'Chinese passport number', zh: '中国护照号' },
  form: 'text',
  // Written without hyphens, unlike the order numbers that begin as some passports do.
  matches: (value) => number.test(value.replaceAll(' ', '')),
  randomPassRate: 0.2,
  header: { en: ['passport', 'passport no', 'passport number'], zh: ['护照', '证件号'] },
  needs: 'header',
  masked: /^[EGDSPH][A-Z]?\d*\*{3,}\d*$/i,
  grade: 'general-3',
  personal: directIdentifier,
};
