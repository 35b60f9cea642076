import { ageAt, isoDate } from '../../dates/calendar.ts';
import { isProvinceCode } from '../../dictionaries/province-codes.ts';
import { residentCheckCharacter } from '../check-digits.ts';
import type { SemanticType } from '../semantic-type.ts';

/**
 * Whether a compact text is an 18-character resident ID number (GB 11643): digits, a known
 * province, a real birth date between 1900 and `asOf`, and the check character. Abolished
 * regions below the province stay valid, so they are not looked up.
 */
export function isResidentId(value: string, asOf: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value) || !isProvinceCode(value.slice(0, 2))) return false;
  const birth = birthDate(value);
  if (birth === undefined || birth < '1900-01-01' || birth > asOf) return false;
  return residentCheckCharacter(value) === value[17];
}

function birthDate(value: string): string | undefined {
  return isoDate(
    Number(value.slice(6, 10)),
    Number(value.slice(10, 12)),
    Number(value.slice(12, 14)),
  );
}

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
    ageAt(birthDate(value) ?? asOf, asOf) < 14 && isResidentId(value, asOf),
  grade: 'general-4',
  // Also carries birth date, sex and region. GB/T 45574-2025 no longer lists the number as sensitive.
  personal: { scope: 'always', direct: true, quasi: true, sensitive: [] },
};
