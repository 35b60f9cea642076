import { isCalendarDate } from '../../../vocabulary/calendar-date.ts';
import { passesRrn } from '../national-check-digits.ts';
import type { SemanticType } from '../semantic-type.ts';

const hasBirthDate = (value: string) => {
  const century = '34'.includes(value.charAt(7)) || '78'.includes(value.charAt(7)) ? 2000 : 1900;
  const [year, month, day] = [0, 2, 4].map((i) => Number(value.slice(i, i + 2)));
  return isCalendarDate(century + (year ?? 0), month ?? 0, day ?? 0);
};

const isDated = (value: string) => /^\d{6}-[1-8]\d{6}$/.test(value) && hasBirthDate(value);

export const koreanResidentNumber: SemanticType = {
  id: 'korean-resident-number',
  version: 2,
  family: 'identity',
  texts: { en: 'Korean resident registration number', zh: '韩国居民登录证号' },
  form: 'text',
  // Numbers since October 2020 have no check digit, so beside a header the birth date has to do.
  matches: isDated,
  bounds: { length: [14, 14], has: ['digit', 'other'] },
  randomPassRate: 0.03,
  header: {
    en: ['rrn', 'resident number', 'id number', 'national id'],
    zh: ['登录证号', '证件号'],
  },
  needs: 'header',
  // Orders begin with a date as well, and of theirs one in ten has the check digit by chance.
  alone: { matches: (value) => isDated(value) && passesRrn(value), randomPassRate: 0.1 },
  // Whoever was registered before then has one, so that of a true column most do.
  support: { knows: passesRrn, share: 0.5 },
  grade: 'general-4',
  personal: { scope: 'always', direct: true, quasi: true, sensitive: [] },
};
