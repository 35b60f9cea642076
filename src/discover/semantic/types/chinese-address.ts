import type { PersonalNature, SemanticType } from '../semantic-type.ts';

const region = /(?:省|自治区|市|区|县|旗|州|镇|乡|村)/;
const street = /(?:路|街|道|巷|弄|胡同|大道|里|村|组|小区|花园|广场|大厦|园区)/;
const number = /[\d一二三四五六七八九十百]+(?:号|弄|栋|幢|座|单元|室|楼|层|组|队)/;

/** At least two of region, street and house number, in Han script. */
function isChineseAddress(value: string): boolean {
  if (value.length < 6 || value.length > 120 || !/\p{Script=Han}{3}/u.test(value)) return false;
  const parts = [region, street, number].filter((part) => part.test(value)).length;
  return parts === 3 || (parts === 2 && number.test(value));
}

const address: PersonalNature = {
  scope: 'with-persons',
  direct: false,
  quasi: true,
  sensitive: [],
};

export const chineseAddress: SemanticType = {
  id: 'chinese-address',
  version: 1,
  family: 'place',
  texts: { en: 'Chinese address', zh: '中文地址' },
  form: 'text',
  matches: (value) => isChineseAddress(value),
  randomPassRate: 0.001,
  heuristic: true,
  header: { en: ['address', 'addr', 'residence'], zh: ['地址', '住址', '住所', '籍贯'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-3',
  personal: address,
};
