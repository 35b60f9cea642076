import { trimCell } from './cell-text.ts';

/** Questions about one text, as patterns that JavaScript (with `u`) and RE2 read alike. */
export const textPatterns = {
  doubleSpaces: '[^ ] {2,}[^ ]',
  fullWidth: '[！-～\u3000]',
  controlCharacters: '[^\\P{Cc}\\t\\n\\r]|\\p{Cf}',
  replacementCharacters: '\ufffd',
  // UTF-8 that was read as Latin-1 or Windows-1252, and the best-known wrecks of GBK.
  mojibake:
    '[ÂÃ][\u0080-\u00bf]|[à-ï][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{2}|锟斤拷|烫烫烫|屯屯屯',
  upper: '\\p{Lu}',
  lower: '\\p{Ll}',
} as const;

const compiled = Object.fromEntries(
  Object.entries(textPatterns).map(([name, pattern]) => [name, new RegExp(pattern, 'u')]),
) as Record<keyof typeof textPatterns, RegExp>; // fromEntries forgets the keys

/** Whether a text shows one of the patterns. */
export function shows(pattern: keyof typeof textPatterns, text: string): boolean {
  return compiled[pattern].test(text);
}

/** Length in code points, as DuckDB's `length` counts. */
export function lengthOf(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length - 1; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdbff) length--;
  }
  return length;
}

export function isPadded(text: string): boolean {
  return text !== '' && trimCell(text) !== text;
}

const longestMask = 64;

/**
 * The shape of a text: digits become 9, capitals A, other letters a, Han characters 汉. Other
 * marks stay. No letter or digit of the content survives.
 */
export function maskOf(text: string): string {
  const short = text.length > longestMask ? `${text.slice(0, longestMask)}…` : text;
  return short
    .replace(/\p{Script=Han}/gu, '汉')
    .replace(/\p{N}/gu, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/(?!汉)[\p{L}]/gu, (letter) => (letter === 'A' ? 'A' : 'a'));
}
