import { isJobTitle } from '../../dictionaries/job-words.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const shape = /^[\p{L}][\p{L}\p{N} ,./&()'’:-]{1,60}$/u;

export const occupation: SemanticType = {
  id: 'occupation',
  version: 2,
  family: 'person',
  texts: { en: 'occupation or job title', zh: '职业' },
  form: 'text',
  matches: (value) => shape.test(value),
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['occupation', 'job', 'job title', 'profession'],
    zh: ['职业', '职务', '岗位', '工种', '职称'],
  },
  needs: 'header',
  // Titles are in any language; of those in English or Chinese the dictionary knows two in three.
  support: { knows: isJobTitle, share: 0.1 },
  alone: { matches: isJobTitle, randomPassRate: 0.02, share: 0.6 },
  of: ['text'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
