import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

function valid(value: string): boolean {
  return parsePhoneNumberFromString(value.replace(/^00/, '+'))?.isValid() ?? false;
}

export const internationalPhone: SemanticType = {
  id: 'international-phone',
  version: 1,
  family: 'contact',
  texts: { en: 'international phone number', zh: '国际电话号码' },
  form: 'text',
  matches: (value) =>
    /^(?:\+|00)[\d\s()./-]{7,22}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i.test(value) && valid(value),
  randomPassRate: 0.02,
  header: {
    en: ['phone', 'tel', 'telephone', 'mobile', 'cell', 'fax'],
    zh: ['电话', '手机', '传真'],
  },
  needs: 'values',
  grade: 'general-3',
  personal: directIdentifier,
};
