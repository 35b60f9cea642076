import { divisionCodeList } from './division-code-list.ts';
import { wordList } from './word-list.ts';

const isListed = wordList(divisionCodeList);

/** Whether six digits are a current code of GB/T 2260 at province, city or county level. */
export function isListedDivisionCode(code: string): boolean {
  return isListed(code);
}
