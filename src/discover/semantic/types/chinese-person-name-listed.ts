import { hasGivenCharacter } from '../../dictionaries/chinese-surnames.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';
import { isChinesePersonName } from './chinese-person-name.ts';

/** Names that the dictionaries of surnames and given names know, without a header. */
export const listedChinesePersonName: SemanticType = {
  id: 'chinese-person-name-listed',
  version: 1,
  family: 'person',
  texts: { en: 'Chinese personal name (dictionary)', zh: '中文姓名（词典）' },
  form: 'text',
  matches: (value) => isChinesePersonName(value) && hasGivenCharacter(value.replace(/[\s·]/g, '')),
  randomPassRate: 0.02,
  heuristic: true,
  header: { en: ['name'], zh: ['名'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-3',
  personal: directIdentifier,
};
