import { divisionCodes } from './chinese-divisions.ts';

let listed: ReadonlySet<string> | undefined;

/** Whether six digits are a current code of GB/T 2260 at province, city or county level. */
export function isListedDivisionCode(code: string): boolean {
  listed ??= new Set(divisionCodes());
  return listed.has(code);
}
