import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const epochTime: SemanticType = {
  id: 'epoch-time',
  version: 1,
  family: 'time',
  texts: { en: 'Unix time', zh: 'Unix 时间戳' },
  form: 'text',
  // Seconds, milliseconds or microseconds of the years 2001 to 2033.
  matches: (value) => /^1\d{9}(?:\.\d{1,9}|\d{3}(?:\d{3})?)?$/.test(value),
  bounds: { length: [10, 20], has: ['digit'] },
  randomPassRate: 0.1,
  header: {
    en: [
      'timestamp',
      'ts',
      'epoch',
      'unix time',
      'time',
      'created',
      'updated',
      'event time',
      'unix',
    ],
    zh: ['时间戳', '时间'],
  },
  needs: 'header',
  grade: 'general-1',
  personal: notPersonal,
};
