import { notPersonal, type SemanticType } from '../semantic-type.ts';
import { unitPattern } from '../units.ts';

const pattern = new RegExp(`^(?:${unitPattern})$`, 'i');

export const unitOfMeasure: SemanticType = {
  id: 'unit-of-measure',
  version: 1,
  family: 'science',
  texts: { en: 'unit of measure', zh: '计量单位' },
  form: 'text',
  matches: (value) => pattern.test(value),
  bounds: { length: [1, 14] },
  randomPassRate: 0.2,
  header: {
    en: ['unit', 'units', 'uom', 'unit of measure', 'measure unit'],
    zh: ['单位', '计量单位'],
  },
  needs: 'header',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
