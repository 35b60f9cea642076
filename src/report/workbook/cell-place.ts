/** A cell of a workbook; rows and columns count from 1. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** As in `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
}

/** As a formula on `from` names it: without the sheet where that is its own. */
export function placeText({ sheet, row, column }: CellPlace, from?: string): string {
  const cell = `${columnLetters(column)}${row}`;
  return sheet === from ? cell : `${quotedSheet(sheet)}!${cell}`;
}

function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

const longestName = 31;

/**
 * Names of sheets as spreadsheets allow them: at most 31 characters, none of `[]:*?/\`, no quote at
 * the ends, no two that differ in case only.
 */
export function createSheetNames(): (wanted: string) => string {
  const taken = new Set<string>();
  return (wanted) => {
    const allowed = wanted.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/^['\s]+|['\s]+$/g, '');
    const base = cut(shorter(allowed === '' ? '-' : allowed), longestName);
    const name = firstFree(base, taken);
    taken.add(name.toLowerCase());
    return name;
  };
}

/** Without what stands in brackets at its end, where the whole does not fit. */
function shorter(name: string): string {
  return name.length <= longestName ? name : name.replace(/(?<=.)\s*[(（][^()（）]*[)）]$/u, '');
}

function firstFree(base: string, taken: ReadonlySet<string>): string {
  for (const name of numbered(base)) if (!taken.has(name.toLowerCase())) return name;
  return base;
}

function* numbered(base: string): Generator<string> {
  // Excel keeps the name `History` for itself.
  if (base.toLowerCase() !== 'history') yield base;
  for (let number = 2; ; number += 1)
    yield `${cut(base, longestName - ` ${number}`.length)} ${number}`;
}

/** Cut by UTF-16 units, as Excel counts them, but never inside a character. */
function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
