import { personalColumns } from '../personal-columns.ts';
import type { SemanticType } from '../semantic-type.ts';

const group =
  /^(?:(?:A|B|AB|O|0)\s?(?:\+|-|pos(?:itive)?|neg(?:ative)?|rh[+-])|(?:A|B|AB|O)型(?:rh[+-])?|rh(?:阴|阳)性)$/i;

export const bloodGroup: SemanticType = {
  id: 'blood-group',
  version: 1,
  family: 'health',
  texts: { en: 'blood group', zh: '血型' },
  form: 'text',
  matches: (value) => group.test(value) || /^(?:A|B|AB|O)$/.test(value),
  bounds: { length: [1, 12] },
  randomPassRate: 0.05,
  header: { en: ['blood', 'blood group', 'blood type'], zh: ['血型'] },
  needs: 'header',
  alone: { matches: (value) => group.test(value), randomPassRate: 0.001, beside: personalColumns },
  closed: true,
  of: ['text'],
  grade: 'general-4',
  personal: {
    scope: 'with-persons',
    direct: false,
    quasi: false,
    sensitive: ['medical-and-health'],
  },
};
