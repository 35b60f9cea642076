import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const houseNumber: SemanticType = {
  id: 'house-number',
  version: 1,
  family: 'place',
  texts: { en: 'house number', zh: '门牌号' },
  form: 'text',
  matches: (value) =>
    /^\d{1,6}(?:\s?[-/]\s?\d{1,5})?\s?[A-Za-z]?(?:号|栋|室|弄|1\/2)?(?:\d{1,4}(?:室|号))?$/.test(
      value,
    ),
  bounds: { length: [1, 16], has: ['digit'] },
  randomPassRate: 0.8,
  heuristic: true,
  header: {
    en: [
      'house number',
      'house no',
      'street number',
      'street no',
      'building number',
      'civic number',
      'unit number',
      'address number',
    ],
    zh: ['门牌', '楼号', '房号', '室号'],
  },
  needs: 'header',
  grade: 'general-2',
  personal: notPersonal,
};
