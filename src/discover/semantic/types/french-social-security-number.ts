import { passesNir } from '../national-check-digits.ts';
import type { SemanticType } from '../semantic-type.ts';

export const frenchSocialSecurityNumber: SemanticType = {
  id: 'french-social-security-number',
  version: 1,
  family: 'identity',
  texts: { en: 'French social security number', zh: '法国社会保险号' },
  form: 'compact',
  matches: (value) =>
    /^[12]\d{2}(?:0[1-9]|1[0-2]|[2-9]\d)(?:\d{2}|2A|2B)\d{8}$/.test(value) && passesNir(value),
  bounds: { length: [15, 15], has: ['digit'], only: ['digit', 'latin'] },
  randomPassRate: 0.01,
  header: {
    en: ['nir', 'insee', 'social security', 'securite sociale'],
    zh: ['社会保险号', '社保号'],
  },
  needs: 'values',
  guarded: true,
  grade: 'general-4',
  personal: { scope: 'always', direct: true, quasi: true, sensitive: [] },
};
