import { isProvinceCode } from '../../../vocabulary/identifiers/province-codes.ts';
import { isListedDivisionCode } from '../../dictionaries/division-codes.ts';
import { quasiIdentifier, type SemanticType } from '../semantic-type.ts';

/**
 * Whether digits have the structure of a GB/T 2260 code at province (2), city (4), county (6),
 * township (9) or village (12) level. The codes themselves change yearly and abolished ones stay
 * in data, so only the province is looked up.
 */
export function isDivisionCode(value: string): boolean {
  if (!/^(?:\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/.test(value)) return false;
  if (!isProvinceCode(value.slice(0, 2))) return false;
  const city = value.slice(2, 4);
  if (city === '') return true;
  if (city === '00') return /^0*$/.test(value.slice(4));
  return Number(city) <= 70 || city === '90';
}

export const divisionCode: SemanticType = {
  id: 'division-code',
  version: 1,
  family: 'place',
  texts: { en: 'Chinese administrative division code', zh: '行政区划代码' },
  form: 'compact',
  matches: isDivisionCode,
  randomPassRate: 0.24,
  header: {
    en: [
      'division code',
      'adcode',
      'region code',
      'area code',
      'district code',
      'city code',
      'province code',
      'street code',
    ],
    zh: ['区划', '行政区', '地区代码', '区域代码', '城市代码', '省份代码'],
  },
  needs: 'header',
  // Some 3,200 of a million six-digit numbers are codes of today.
  alone: { matches: isListedDivisionCode, randomPassRate: 0.0035, share: 0.9 },
  grade: 'general-1',
  personal: quasiIdentifier,
};
