import { isFamilyName } from '../../dictionaries/personal-names.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const familyName: SemanticType = {
  id: 'family-name',
  version: 1,
  family: 'person',
  texts: { en: 'family name', zh: '姓' },
  form: 'text',
  matches: (value) => /^\p{L}[\p{L}'’. -]{0,28}\p{L}$/u.test(value),
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['last name', 'family name', 'lname', 'surname', 'lastname', 'maiden name', 'second name'],
    zh: ['姓氏'],
  },
  needs: 'header',
  // Family names are words and places as well: they are known by the given names beside them.
  alone: { matches: isFamilyName, randomPassRate: 0.1, share: 0.5, beside: ['given-name'] },
  support: { knows: isFamilyName, share: 0.1 },
  of: ['text'],
  grade: 'general-3',
  personal: directIdentifier,
};
