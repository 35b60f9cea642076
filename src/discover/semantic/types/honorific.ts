import { personalColumns } from '../personal-columns.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const words =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau|m|mme|mlle|sr|sra|srta|先生|女士|小姐|太太|夫人|博士|教授)\.?$/i;

export const honorific: SemanticType = {
  id: 'honorific',
  version: 1,
  family: 'person',
  texts: { en: 'form of address', zh: '称谓' },
  form: 'text',
  matches: (value) => words.test(value),
  bounds: { length: [1, 6] },
  randomPassRate: 0.02,
  header: {
    en: ['title', 'salutation', 'honorific', 'prefix', 'name prefix'],
    zh: ['称谓', '称呼'],
  },
  needs: 'header',
  alone: { matches: (value) => words.test(value), randomPassRate: 0.02, beside: personalColumns },
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
