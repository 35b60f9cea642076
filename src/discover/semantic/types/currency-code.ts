import currencies from 'currency-codes';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

const codes = new Set(currencies.codes());

export const currencyCode: SemanticType = {
  id: 'currency-code',
  version: 1,
  family: 'code',
  texts: { en: 'currency code (ISO 4217)', zh: '币种代码（ISO 4217）' },
  form: 'text',
  matches: (value) => codes.has(value),
  randomPassRate: 0.01,
  header: { en: ['currency', 'currency code', 'ccy'], zh: ['币种', '货币', '币别'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
