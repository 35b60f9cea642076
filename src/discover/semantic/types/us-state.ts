import { iso31662 } from 'iso-3166';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

const states = iso31662.filter((s) => s.parent === 'US');
const codes = new Set(states.map((s) => s.code.slice(3)));
const names = new Set(states.map((s) => s.name.toLowerCase()));

export const usState: SemanticType = {
  id: 'us-state',
  version: 1,
  family: 'place',
  texts: { en: 'US state', zh: '美国州' },
  form: 'text',
  matches: (value) => codes.has(value.toUpperCase()) || names.has(value.toLowerCase()),
  randomPassRate: 0.09,
  header: { en: ['state', 'province', 'state code', 'st', 'region'], zh: ['州'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: quasiIdentifier,
};
