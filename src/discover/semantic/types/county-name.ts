import { iso31662 } from 'iso-3166';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const states = new Set(iso31662.filter((s) => s.parent === 'US').map((s) => s.name.toLowerCase()));
const marked =
  /^[\p{L}][\p{L}'’. -]{1,30}\s(?:county|parish|borough|shire|co\.?|kommun|kreis|landkreis)$/iu;

export const countyName: SemanticType = {
  id: 'county-name',
  version: 1,
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
  alone: { matches: (value) => marked.test(value), randomPassRate: 0.001 },
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: quasiIdentifier,
};
