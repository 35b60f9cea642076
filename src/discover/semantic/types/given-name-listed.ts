import { isGivenName } from '../../dictionaries/personal-names.ts';
import { directIdentifier, type SemanticType } from '../semantic-type.ts';

export const listedGivenName: SemanticType = {
  id: 'given-name-listed',
  version: 1,
  family: 'person',
  texts: { en: 'given name (dictionary)', zh: '名（词典）' },
  form: 'text',
  matches: isGivenName,
  randomPassRate: 0.05,
  heuristic: true,
  header: { en: ['name', 'first name', 'given name', 'fname', 'forename'], zh: ['名字'] },
  needs: 'values',
  of: ['text'],
  grade: 'general-3',
  personal: directIdentifier,
};
