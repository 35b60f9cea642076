import { ageAt } from '../../../vocabulary/calendar-date.ts';
import { isResidentId, residentBirthDate } from '../../../vocabulary/identifiers/resident-id.ts';
import type { SemanticType } from '../semantic-type.ts';

export const chineseResidentId: SemanticType = {
  id: 'chinese-resident-id',
  version: 1,
  family: 'identity',
  texts: { en: 'Chinese resident ID number', zh: '居民身份号码' },
  form: 'compact',
  matches: (value, { asOf }) => isResidentId(value, asOf),
  randomPassRate: 0.000042,
  header: {
    en: ['id card', 'id number', 'id no', 'identity', 'citizen id', 'national id'],
    zh: ['身份证', '证件号', '居民身份', '公民身份'],
  },
  needs: 'values',
  masked: /^(?=.{18}$)\d{1,10}[*X]{4,}[\dX]{0,4}$/,
  minor: (value, { asOf }) =>
    ageAt(residentBirthDate(value) ?? asOf, asOf) < 14 && isResidentId(value, asOf),
  grade: 'general-4',
  // Also carries birth date, sex and region. GB/T 45574-2025 no longer lists the number as sensitive.
  personal: { scope: 'always', direct: true, quasi: true, sensitive: [] },
};
