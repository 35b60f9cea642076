import { iso31661 } from 'iso-3166';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const short: readonly string[] = [
  'USA',
  'US',
  'UK',
  'Great Britain',
  'England',
  'Scotland',
  'Wales',
  'Holland',
  'Korea',
];
const languages = ['en', 'zh', 'de', 'fr', 'es'].map(
  (l) => new Intl.DisplayNames(l, { type: 'region' }),
);
const names = new Set(
  [
    ...iso31661.flatMap((c) => [c.name, ...languages.map((l) => l.of(c.alpha2) ?? c.name)]),
    ...short,
  ].map((name) => name.toLowerCase()),
);

export const countryName: SemanticType = {
  id: 'country-name',
  version: 1,
  family: 'place',
  texts: { en: 'country name', zh: '国家和地区名称' },
  form: 'text',
  matches: (value) => names.has(value.toLowerCase()),
  randomPassRate: 0.001,
  heuristic: true,
  header: { en: ['country', 'nation', 'nationality'], zh: ['国家', '国别', '国籍'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
