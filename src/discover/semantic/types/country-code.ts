import { iso31661, iso31662 } from 'iso-3166';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const codes = new Set(iso31661.flatMap((c) => [c.alpha2, c.alpha3, c.numeric]));
const subdivisions = new Set(iso31662.map((s) => s.code));

export const countryCode: SemanticType = {
  id: 'country-code',
  version: 1,
  family: 'code',
  texts: { en: 'country code (ISO 3166-1)', zh: '国家和地区代码（ISO 3166-1）' },
  form: 'text',
  matches: (value) =>
    codes.has(value) || (/^[A-Z]{2}-[A-Z0-9]{1,3}$/.test(value) && subdivisions.has(value)),
  randomPassRate: 0.37,
  header: {
    en: [
      'country',
      'country code',
      'nation',
      'nationality',
      'iso',
      'iso2',
      'iso3',
      'alpha 2',
      'alpha 3',
    ],
    zh: ['国家', '国别', '国籍'],
  },
  needs: 'header',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
