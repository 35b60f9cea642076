import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const url: SemanticType = {
  id: 'url',
  version: 1,
  family: 'network',
  texts: { en: 'web address', zh: '网址' },
  form: 'text',
  matches: (value) => /^(?:https?|ftp):\/\/\S+$/i.test(value) && URL.canParse(value),
  randomPassRate: 0.0001,
  header: { en: ['url', 'website', 'web site', 'link', 'homepage'], zh: ['网址', '链接', '网站'] },
  needs: 'values',
  grade: 'general-1',
  personal: notPersonal,
};
