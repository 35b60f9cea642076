import { isGivenName } from '../../dictionaries/personal-names.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

/** A known given name, alone or the first of two: `Mary Ann`, `Jean-Luc`. */
function isKnownGivenName(value: string): boolean {
  return isGivenName(value) || value.split(/[ -]/, 2).every(isGivenName);
}

export const givenName: SemanticType = {
  id: 'given-name',
  version: 1,
  family: 'person',
  texts: { en: 'given name', zh: '名' },
  form: 'text',
  // No dictionary knows all names: beside a header the shape suffices, with some that are known.
  matches: (value) => /^\p{L}[\p{L}'’.-]{1,20}(?:[ -]\p{L}[\p{L}'’.]*)?$/u.test(value),
  randomPassRate: 0.9,
  heuristic: true,
  header: {
    en: ['first name', 'given name', 'fname', 'forename', 'firstname', 'middle name', 'nickname'],
    zh: ['名字'],
  },
  needs: 'header',
  // Cities, words and family names are given names too, but one in four of them at most.
  alone: { matches: isKnownGivenName, randomPassRate: 0.1, share: 0.65 },
  support: { knows: isKnownGivenName, share: 0.1 },
  of: ['text'],
  grade: 'general-3',
  personal: directIdentifier,
};
