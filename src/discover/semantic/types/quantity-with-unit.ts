import { notPersonal, type SemanticType } from '../semantic-type.ts';
import { unitPattern } from '../units.ts';

const pattern = new RegExp(
  `^[-+<>≤≥~约]?\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:[.,]\\d+)?\\s?(?:[kmGT万亿]\\s?)?(?:${unitPattern})$`,
);

export const quantityWithUnit: SemanticType = {
  id: 'quantity-with-unit',
  version: 1,
  family: 'science',
  texts: { en: 'quantity with its unit', zh: '带单位的数量' },
  form: 'text',
  matches: (value) => pattern.test(value),
  bounds: { length: [2, 30], has: ['digit'] },
  randomPassRate: 0.03,
  header: {
    en: [
      'weight',
      'size',
      'height',
      'width',
      'length',
      'volume',
      'dose',
      'quantity',
      'capacity',
      'area',
      'distance',
      'speed',
      'power',
    ],
    zh: [
      '重量',
      '尺寸',
      '高度',
      '长度',
      '宽度',
      '体积',
      '剂量',
      '数量',
      '容量',
      '面积',
      '距离',
      '规格',
      '功率',
    ],
  },
  needs: 'values',
  quantity: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
