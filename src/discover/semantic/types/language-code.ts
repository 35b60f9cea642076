import languages from 'iso-639-1';
import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const languageCode: SemanticType = {
  id: 'language-code',
  version: 1,
  family: 'code',
  texts: { en: 'language code (ISO 639)', zh: '语言代码（ISO 639）' },
  form: 'text',
  matches: (value) => {
    const groups = /^([a-z]{2})(?:[-_][A-Z][a-z]{3})?(?:[-_](?:[A-Z]{2}|\d{3}))?$/.exec(value);
    return groups !== null && languages.validate(groups[1] ?? '');
  },
  randomPassRate: 0.27,
  header: { en: ['language', 'lang', 'locale', 'language code'], zh: ['语言', '语种'] },
  needs: 'header',
  closed: true,
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
