import { isUnifiedSocialCreditCode } from '../../../vocabulary/identifiers/credit-code.ts';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

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
