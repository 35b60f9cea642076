import { notPersonal, type SemanticType } from '../semantic-type.ts';

const words =
  /^(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:星期|周|礼拜)[一二三四五六日天])\.?$/i;

export const weekday: SemanticType = {
  id: 'weekday',
  version: 1,
  family: 'time',
  texts: { en: 'day of the week', zh: '星期' },
  form: 'text',
  matches: (value) => words.test(value),
  bounds: { length: [2, 11] },
  randomPassRate: 0.002,
  header: { en: ['weekday', 'day', 'day of week', 'dow'], zh: ['星期', '周几'] },
  needs: 'values',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
