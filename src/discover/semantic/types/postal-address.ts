import type { PersonalNature, SemanticType } from '../semantic-type.ts';

const streetWord =
  /\b(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln|lane|ct|court|way|pl|place|pkwy|parkway|hwy|highway|ter|terrace|cir|circle|sq|square|trail|trl|loop|row|alley|crescent|cres|close|grove|mews|plaza|route|rte|apt|suite|ste|unit|box|psc|apo|fpo|dpo|rue|via|calle|rua|avenida|av|platz|weg|chemin|freeway|fwy|turnpike|heights|hill|view|ridge|walk|circuit|parade|broadway)\b\.?|(?:stra(?:ß|ss)e|str\.|gasse|allee|gatan|vej|straat)(?:\s|$|,)/iu;

/** A house number and a street word, or a post box, in the Western order of parts. */
function isWesternAddress(value: string): boolean {
  if (value.length < 6 || value.length > 200 || !/\d/.test(value) || !/\p{L}{2}/u.test(value))
    return false;
  // Prose with a number and a 'way' in it is longer than an address.
  if (value.split(/\s+/).length > 16) return false;
  return streetWord.test(value.replace(/\s+/g, ' '));
}

const address: PersonalNature = {
  scope: 'with-persons',
  direct: false,
  quasi: true,
  sensitive: [],
};

export const postalAddress: SemanticType = {
  id: 'postal-address',
  version: 1,
  family: 'place',
  texts: { en: 'street address', zh: '通信地址' },
  form: 'text',
  matches: (value) => isWesternAddress(value),
  randomPassRate: 0.01,
  heuristic: true,
  header: {
    en: ['address', 'street', 'addr', 'street address', 'address 1', 'address1', 'residence'],
    zh: ['地址', '住址', '住所'],
  },
  needs: 'values',
  of: ['text'],
  grade: 'general-3',
  personal: address,
};
