import { ageAt } from '../../../vocabulary/calendar-date.ts';
import { readDate } from '../../dates/written-date.ts';
import type { SemanticType } from '../semantic-type.ts';

export const birthDate: SemanticType = {
  id: 'birth-date',
  version: 1,
  family: 'person',
  texts: { en: 'birth date', zh: '出生日期' },
  form: 'text',
  matches: (value, { asOf }) => {
    const reading = readDate(value);
    return reading.kind === 'date' && reading.iso >= '1900-01-01' && reading.iso <= asOf;
  },
  randomPassRate: 0.5,
  header: {
    en: ['birth date', 'date of birth', 'birth', 'dob', 'birthday', 'birthdate', 'born'],
    zh: ['出生', '生日', '生辰'],
  },
  needs: 'header',
  of: ['date', 'timestamp', 'text', 'integer'],
  minor: (value, { asOf }) => {
    const reading = readDate(value);
    return reading.kind === 'date' && reading.iso <= asOf && ageAt(reading.iso, asOf) < 14;
  },
  grade: 'general-3',
  personal: { scope: 'always', direct: false, quasi: true, sensitive: [] },
};
