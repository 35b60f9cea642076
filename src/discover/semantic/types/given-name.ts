import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const givenName: SemanticType = {
  id: 'given-name',
  version: 1,
  family: 'person',
  texts: { en: 'given name', zh: '名' },
  form: 'text',
  // The dictionary holds frequent names only, so the header has to agree and the shape suffices.
  matches: (value) => /^\p{L}[\p{L}'’.-]{1,20}(?:[ -]\p{L}[\p{L}'’.]*)?$/u.test(value),
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['first name', 'given name', 'fname', 'forename', 'firstname', 'middle name', 'nickname'],
    zh: ['名字'],
  },
  needs: 'header',
  of: ['text'],
  grade: 'general-3',
  personal: directIdentifier,
};
