import { isProvinceCode } from '../../dictionaries/province-codes.ts';
import {
  creditCodeAlphabet,
  creditCodeCheckCharacter,
  organisationCheckCharacter,
} from '../check-digits.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const shape = new RegExp(
  `^[1-9A-HJ-NP-RTUWXY][1-9A-HJ-NP-RTUWXY]\\d{6}[${creditCodeAlphabet}]{10}$`,
);

/**
 * Whether a compact text is a unified social credit code (GB 32100): alphabet, a known province
 * (10 stands for the national level) and both check characters.
 */
export function isUnifiedSocialCreditCode(value: string): boolean {
  if (!shape.test(value)) return false;
  const province = value.slice(2, 4);
  return (
    (isProvinceCode(province) || province === '10') &&
    creditCodeCheckCharacter(value) === value[17] &&
    organisationCheckCharacter(value.slice(8, 16)) === value[16]
  );
}

export const unifiedSocialCreditCode: SemanticType = {
  id: 'unified-social-credit-code',
  version: 1,
  family: 'organisation',
  texts: { en: 'unified social credit code', zh: '统一社会信用代码' },
  form: 'compact',
  matches: isUnifiedSocialCreditCode,
  randomPassRate: 0.0001,
  header: {
    en: ['uscc', 'credit code', 'social credit code', 'taxpayer id'],
    zh: ['信用代码', '统一代码', '纳税人识别号', '税号'],
  },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
