import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import { parsePhoneNumberFromString as parseMobileNumber } from 'libphonenumber-js/mobile';
import { contactOfPersons, type SemanticType } from '../semantic-type.ts';

// Without a country code a number says little: these are tried, and the header has to agree.
// One suffices, so the United States, which share their code with many, come last: slowest to ask.
const countries: readonly CountryCode[] = ['CN', 'GB', 'DE', 'FR', 'IN', 'JP', 'AU', 'BR', 'US'];
const shape = /^\(?\d[\d\s()./-]{5,20}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;
// The punctuation of North America, with an area code and an exchange that exist.
const american =
  /^(?:\+?1[-. ]?)?(?:\([2-9]\d{2}\)[-. ]?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;

// Digits alone could be anything, and nearly any nine or eleven of them are a fixed line somewhere: Germany
// alone admits 99 % of random ones. Mobile ranges admit 26 % of nine digits, 60 % of ten, 17 % of eleven.
const isSpelt = (value: string) => /^[(0]|[\s()./-]/.test(value);
const digitsOf = (value: string) => value.replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length;

// Invented and sample numbers use unassigned ranges: a possible length is enough beside a header.
function plausible(value: string, country: CountryCode): boolean {
  const test = isSpelt(value)
    ? parsePhoneNumberFromString(value, country)?.isPossible()
    : parseMobileNumber(value, country)?.isValid();
  return test ?? false;
}

function isNationalPhone(value: string): boolean {
  const length = digitsOf(value);
  if (!shape.test(value) || length < 7 || length > 12) return false;
  return countries.some((country) => plausible(value, country));
}

export const nationalPhone: SemanticType = {
  id: 'national-phone',
  version: 2,
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
