import { passesTaiwanId } from '../national-check-digits.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const taiwanId: SemanticType = {
  id: 'taiwan-id',
  version: 1,
  family: 'identity',
  texts: { en: 'Taiwan identity card number', zh: '台湾身份证号' },
  form: 'compact',
  matches: (value) => /^[A-Z][1289]\d{8}$/.test(value) && passesTaiwanId(value),
  bounds: { length: [10, 10], has: ['digit', 'latin'], only: ['digit', 'latin'] },
  randomPassRate: 0.04,
  header: {
    en: ['id card', 'id number', 'national id'],
    zh: ['台湾身份证', '身份证', '證號', '证件号'],
  },
  needs: 'values',
  grade: 'general-4',
  personal: directIdentifier,
};
