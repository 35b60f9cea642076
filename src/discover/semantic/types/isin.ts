import { iso31661 } from 'iso-3166';
import { passesIsin } from '../code-check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const prefixes = new Set([...iso31661.map((c) => c.alpha2), 'XS', 'EU', 'XC', 'XD']);

export const isin: SemanticType = {
  id: 'isin',
  version: 1,
  family: 'money',
  texts: { en: 'securities number (ISIN)', zh: '国际证券识别码（ISIN）' },
  form: 'compact',
  matches: (value) =>
    /^[A-Z]{2}[A-Z0-9]{9}\d$/.test(value) && prefixes.has(value.slice(0, 2)) && passesIsin(value),
  bounds: { length: [12, 12], only: ['digit', 'latin'], has: ['digit', 'latin'] },
  randomPassRate: 0.04,
  header: { en: ['isin', 'security id', 'security'], zh: ['证券代码', 'ISIN'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
