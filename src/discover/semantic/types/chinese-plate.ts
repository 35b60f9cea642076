import { directIdentifier, type SemanticType } from '../semantic-type.ts';

const province = '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]';
const dot = '[·•]?';
const ordinary = new RegExp(
  `^${province}[A-HJ-NP-Z]${dot}[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳]$`,
);
const newEnergy = new RegExp(
  `^${province}[A-HJ-NP-Z]${dot}(?:[A-HJK][A-HJ-NP-Z0-9]\\d{4}|\\d{5}[A-HJK])$`,
);

export const chinesePlate: SemanticType = {
  id: 'chinese-plate',
  version: 1,
  family: 'identity',
  texts: { en: 'Chinese vehicle plate', zh: '车牌号' },
  form: 'compact',
  matches: (value) => ordinary.test(value) || newEnergy.test(value),
  randomPassRate: 0.001,
  header: { en: ['plate', 'license plate', 'plate number', 'vehicle no'], zh: ['车牌', '号牌'] },
  needs: 'values',
  masked:
    /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]?[A-Z0-9]*\*{2,}[A-Z0-9]*$/,
  grade: 'general-3',
  personal: directIdentifier,
};
