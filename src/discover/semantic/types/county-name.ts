import { iso31662 } from 'iso-3166';
import { isCityName } from '../../dictionaries/city-names.ts';
import { isFamilyName } from '../../dictionaries/personal-names.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const states = new Set(iso31662.filter((s) => s.parent === 'US').map((s) => s.name.toLowerCase()));
const marked =
  /^[\p{L}][\p{L}'’. -]{1,30}\s(?:county|parish|borough|shire|co\.?|kommun|kreis|landkreis)$/iu;

export const countyName: SemanticType = {
  id: 'county-name',
  version: 2,
  family: 'place',
  texts: { en: 'county name', zh: '县、郡名称' },
  form: 'text',
  matches: (value) =>
    marked.test(value) ||
    (/^\p{L}[\p{L}'’. -]{1,30}$/u.test(value) && !states.has(value.toLowerCase())),
  bounds: { length: [3, 50] },
  randomPassRate: 0.9,
  heuristic: true,
  header: { en: ['county', 'county name', 'counties', 'parish', 'borough'], zh: ['郡', '县名'] },
  needs: 'header',
  // Counties that do not say so are named after towns and persons; of random words hardly one is either.
  support: {
    knows: (value) => marked.test(value) || isCityName(value) || isFamilyName(value),
    share: 0.1,
  },
  alone: { matches: (value) => marked.test(value), randomPassRate: 0.001 },
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: quasiIdentifier,
};
