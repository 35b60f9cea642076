import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const percentage: SemanticType = {
  id: 'percentage',
  version: 1,
  family: 'money',
  texts: { en: 'percentage', zh: '百分比' },
  form: 'text',
  matches: (value) =>
    /^[-+<>≤≥~]?\s?\d{1,6}(?:[.,]\d+)?\s?[%‰]$/.test(value) ||
    /^百分之[零一二三四五六七八九十百点\d.]+$/.test(value),
  bounds: { length: [2, 20] },
  randomPassRate: 0.02,
  header: {
    en: ['percent', 'percentage', 'rate', 'share', 'ratio', 'pct'],
    zh: ['百分比', '比例', '占比', '率'],
  },
  needs: 'values',
  quantity: true,
  grade: 'general-1',
  personal: notPersonal,
};
