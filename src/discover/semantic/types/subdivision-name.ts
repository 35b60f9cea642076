import { iso31662 } from 'iso-3166';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const names = new Set(iso31662.map((s) => plain(s.name)));

export const subdivisionName: SemanticType = {
  id: 'subdivision-name',
  version: 1,
  family: 'place',
  texts: { en: 'province or state name (ISO 3166-2)', zh: '省、州名称（ISO 3166-2）' },
  form: 'text',
  matches: (value) => names.has(plain(value)),
  randomPassRate: 0.01,
  heuristic: true,
  header: {
    en: ['province', 'state', 'region', 'department', 'departamento', 'county'],
    zh: ['省', '州'],
  },
  needs: 'header',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: quasiIdentifier,
};
