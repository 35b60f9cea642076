import { notPersonal, type SemanticType } from '../semantic-type.ts';

export const semanticVersion: SemanticType = {
  id: 'semantic-version',
  version: 1,
  family: 'code',
  texts: { en: 'version number', zh: '版本号' },
  form: 'text',
  matches: (value) =>
    /^[vV]?\d{1,4}\.\d{1,4}(?:\.\d{1,6}){1,2}(?:[-+.][0-9A-Za-z.-]{1,30})?$/.test(value),
  bounds: { length: [5, 50], has: ['digit', 'other'] },
  randomPassRate: 0.05,
  header: { en: ['version', 'release', 'firmware', 'app version'], zh: ['版本'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-1',
  personal: notPersonal,
};
