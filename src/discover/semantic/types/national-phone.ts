import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { contactOfPersons, type SemanticType } from '../semantic-type.ts';

// Without a country code a number says little: these are tried, and the header has to agree.
// One suffices, so the United States, which share their code with many, come last: slowest to ask.
const countries: readonly CountryCode[] = ['CN', 'GB', 'DE', 'FR', 'IN', 'JP', 'AU', 'BR', 'US'];
const shape = /^\(?\d[\d\s()./-]{5,20}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;
// The punctuation of North America, with an area code and an exchange that exist.
const american =
  /^(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)[-. ]?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;

// Digits alone, or a number of 16 digits, could be anything: such a number has to be assigned.
const isSpelt = (value: string) => /^[(0]|[\s()./-]/.test(value);
const digitsOf = (value: string) => value.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length;

// Invented and sample numbers use unassigned ranges: a possible length is enough beside a header.
function plausible(value: string, country: CountryCode): boolean {
  const number = parsePhoneNumberFromString(value, country);
  return (isSpelt(value) ? number?.isPossible() : number?.isValid()) ?? false;
}

function isNationalPhone(value: string): boolean {
  const length = digitsOf(value);
  if (!shape.test(value) || length < 7 || length > 12) return false;
  return countries.some((country) => plausible(value, country));
}

export const nationalPhone: SemanticType = {
  id: 'national-phone',
  version: 1,
  family: 'contact',
  texts: { en: 'phone number in national form', zh: '国内格式电话号码' },
  form: 'text',
  matches: isNationalPhone,
  randomPassRate: 0.5,
  header: {
    en: ['phone', 'tel', 'telephone', 'mobile', 'cell', 'fax', 'phone number', 'phone no'],
    zh: ['电话', '手机', '传真', '联系方式'],
  },
  needs: 'header',
  alone: { matches: (value) => american.test(value), randomPassRate: 0.05 },
  guarded: true,
  grade: 'general-3',
  personal: contactOfPersons,
};
