import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const timeOfDay: SemanticType = {
  id: 'time-of-day',
  version: 1,
  family: 'time',
  texts: { en: 'time of day', zh: '时刻' },
  form: 'text',
  matches: (value) =>
    /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?$/i.test(value),
  randomPassRate: 0.05,
  header: { en: ['time', 'hour', 'start', 'end', 'open', 'close'], zh: ['时刻', '时间'] },
  needs: 'values',
  of: ['text', 'time'],
  grade: 'general-1',
  personal: notPersonal,
};
