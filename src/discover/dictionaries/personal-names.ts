import { familyNameList } from './family-name-list.ts';
import { givenNameList } from './given-name-list.ts';
import { wordList } from './word-list.ts';

/** Whether a word is a known given name of any script but Han. */
export const isGivenName = wordList(givenNameList);

/** Whether a word is a known family name of any script but Han. */
export const isFamilyName = wordList(familyNameList);
