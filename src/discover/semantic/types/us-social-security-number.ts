import { personalColumns } from '../personal-columns.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

/** Areas 001 to 899 without 666, groups from 01, serials from 0001 (general knowledge). */
const isAssignable = (value: string) =>
  /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(value);

export const usSocialSecurityNumber: SemanticType = {
  id: 'us-social-security-number',
  version: 2,
  family: 'identity',
  texts: { en: 'US social security number', zh: '美国社会保障号' },
  form: 'text',
  matches: isAssignable,
  randomPassRate: 0.016,
  header: {
    en: ['ssn', 'social security', 'social security number'],
    zh: ['社会保障号', '社保号'],
  },
  needs: 'header',
  // There is no check digit: of lots and orders grouped 3-2-4, nine in ten pass. Beside persons all have to, but for dirt.
  alone: { matches: isAssignable, randomPassRate: 0.89, share: 0.98, beside: personalColumns },
  masked: /^[*Xx]{3}-[*Xx]{2}-\d{4}$/,
  grade: 'general-4',
  personal: directIdentifier,
};
