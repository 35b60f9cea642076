import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const occupation: SemanticType = {
  id: 'occupation',
  version: 1,
  family: 'person',
  texts: { en: 'occupation or job title', zh: '职业' },
  form: 'text',
  matches: (value) => /^[\p{L}][\p{L}\p{N} ,./&()'’:-]{1,60}$/u.test(value),
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['occupation', 'job', 'job title', 'profession'],
    zh: ['职业', '职务', '岗位', '工种', '职称'],
  },
  needs: 'header',
  of: ['text'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
