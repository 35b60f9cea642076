import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

export const usZipCode: SemanticType = {
  id: 'us-zip-code',
  version: 2,
  family: 'place',
  texts: { en: 'US ZIP code', zh: '美国邮政编码' },
  form: 'text',
  // Four digits: a leading zero lost on the way through a spreadsheet.
  matches: (value) => /^\d{4,5}(?:-\d{4})?$/.test(value) && Number(value.slice(0, 5)) >= 501,
  randomPassRate: 0.9,
  header: {
    en: ['zip', 'zip code', 'zipcode', 'postcode', 'postal code', 'postal'],
    zh: ['邮编', '邮政编码'],
  },
  needs: 'header',
  guarded: ['year'],
  grade: 'general-2',
  personal: quasiIdentifier,
};
