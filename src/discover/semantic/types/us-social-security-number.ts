import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const usSocialSecurityNumber: SemanticType = {
  id: 'us-social-security-number',
  version: 1,
  family: 'identity',
  texts: { en: 'US social security number', zh: '美国社会保障号' },
  form: 'text',
  matches: (value) => /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(value),
  randomPassRate: 0.016,
  header: {
    en: ['ssn', 'social security', 'social security number'],
    zh: ['社会保障号', '社保号'],
  },
  needs: 'values',
  masked: /^[*Xx]{3}-[*Xx]{2}-\d{4}$/,
  grade: 'general-4',
  personal: directIdentifier,
};
