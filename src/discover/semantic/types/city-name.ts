import { isChineseCityName, isCityName } from '../../dictionaries/city-names.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const cityName: SemanticType = {
  id: 'city-name',
  version: 2,
  family: 'place',
  texts: { en: 'city name', zh: '城市名称' },
  form: 'text',
  matches: (value) => /^[\p{L}][\p{L}'’. -]{1,40}(?:\([\p{L} ]+\))?(?:, ?[A-Z]{2})?$/u.test(value),
  randomPassRate: 0.9,
  heuristic: true,
  header: { en: ['city', 'town', 'municipality', 'locality', 'suburb'], zh: ['城市'] },
  needs: 'header',
  // The dictionary holds cities of 30,000 inhabitants and more; among villages of any region some are known.
  support: { knows: (value) => isCityName(value) || isChineseCityName(value), share: 0.05 },
  // Cities share their names with persons, but in a column of cities most are no surnames alone.
  alone: {
    matches: isCityName,
    randomPassRate: 0.1,
    share: 0.6,
    beside: [
      'us-state',
      'us-zip-code',
      'country-name',
      'country-code',
      'subdivision-name',
      'postal-address',
      'postal-code',
    ],
  },
  of: ['text'],
  grade: 'general-1',
  personal: quasiIdentifier,
};
