import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const indianPan: SemanticType = {
  id: 'indian-pan',
  version: 1,
  family: 'identity',
  texts: { en: 'Indian permanent account number (PAN)', zh: '印度永久账号（PAN）' },
  form: 'compact',
  // The fourth letter is the kind of holder; P is a person.
  matches: (value) => /^[A-Z]{3}[ABCFGHJLPT][A-Z]\d{4}[A-Z]$/.test(value),
  bounds: { length: [10, 10], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.01,
  header: { en: ['pan', 'pan number', 'pan card', 'tax id'], zh: ['PAN'] },
  needs: 'header',
  grade: 'general-3',
  personal: directIdentifier,
};
