import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const geohash: SemanticType = {
  id: 'geohash',
  version: 2,
  family: 'place',
  texts: { en: 'geohash', zh: 'Geohash 编码' },
  form: 'text',
  // A letter has to be there: of true ones one in a hundred has none, of numbers all.
  matches: (value) => /^(?=.*[b-z])[0-9b-hjkmnp-z]{4,12}$/.test(value),
  bounds: { length: [4, 12], only: ['digit', 'latin'] },
  randomPassRate: 0.4,
  header: { en: ['geohash', 'geo hash'], zh: ['geohash'] },
  needs: 'header',
  of: ['text'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
