import { passesLuhn } from '../check-digits.ts';
import type { SemanticType } from '../semantic-type.ts';

// Issuer ranges by length (general knowledge): UnionPay, Visa, Mastercard, American Express, JCB, Discover.
const issuers =
  /^(?:62\d{14,17}|4\d{12}(?:\d{3}){0,2}|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|35\d{14}|6(?:011|5\d\d)\d{12})$/;

/** Whether a compact text is a card number: a known issuer range and the Luhn rule. */
export function isBankCard(value: string): boolean {
  return issuers.test(value) && passesLuhn(value);
}

export const bankCard: SemanticType = {
  id: 'bank-card',
  version: 1,
  family: 'identity',
  texts: { en: 'bank card number', zh: '银行卡号' },
  form: 'compact',
  matches: isBankCard,
  randomPassRate: 0.03,
  header: {
    en: ['card', 'card number', 'card no', 'bank card', 'credit card', 'cc number', 'pan'],
    zh: ['银行卡', '卡号', '银行账号', '信用卡', '储蓄卡'],
  },
  needs: 'values',
  guarded: true,
  masked: /^(?=.{13,19}$)(?:\d{4,6})?[*X]{4,}\d{4}$/,
  grade: 'general-4',
  personal: { scope: 'always', direct: true, quasi: false, sensitive: ['financial-account'] },
};
