import { isCalendarDate } from '../../../vocabulary/calendar-date.ts';
import { isProvinceCode } from '../../../vocabulary/identifiers/province-codes.ts';
import type { SemanticType } from '../semantic-type.ts';

export const chineseResidentId15: SemanticType = {
  id: 'chinese-resident-id-15',
  version: 1,
  family: 'identity',
  texts: { en: 'Chinese resident ID number, old form', zh: '居民身份号码（15 位旧号）' },
  form: 'compact',
  matches: (value) =>
    /^\d{15}$/.test(value) &&
    isProvinceCode(value.slice(0, 2)) &&
    isCalendarDate(
      1900 + Number(value.slice(6, 8)),
      Number(value.slice(8, 10)),
      Number(value.slice(10, 12)),
    ),
  randomPassRate: 0.012,
  header: {
    en: ['id card', 'id number', 'id no', 'identity', 'citizen id', 'national id'],
    zh: ['身份证', '证件号', '居民身份', '公民身份'],
  },
  needs: 'header',
  grade: 'general-4',
  personal: { scope: 'always', direct: true, quasi: true, sensitive: [] },
};
