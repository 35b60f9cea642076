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

/** What each pattern finds in ASCII, by patterns without Unicode, a tenth of their cost; null for nothing. */
const inAscii: Readonly<Record<keyof typeof textPatterns, RegExp | null>> = {
  doubleSpaces: /[^ ] {2,}[^ ]/,
  fullWidth: null,
  controlCharacters: /(?![\t\n\r])\p{Cc}/u,
  replacementCharacters: null,
  mojibake: null,
  upper: /[A-Z]/,
  lower: /[a-z]/,
};

/** Whether a text shows one of the patterns. */
export function shows(pattern: keyof typeof textPatterns, text: string): boolean {
  return isAscii(text) ? (inAscii[pattern]?.test(text) ?? false) : compiled[pattern].test(text);
}

export function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

/** Length in code points, as DuckDB's `length` counts. */
export function lengthOf(text: string): number {
  let length = text.length;
  if (!/[\ud800-\udbff]/.test(text)) return length;
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
  return isAscii(short) ? asciiMask(short) : anyMask(short);
}

const asciiMasks = Uint16Array.from({ length: 128 }, (_, unit) =>
  anyMask(String.fromCharCode(unit)).charCodeAt(0),
);

function asciiMask(text: string): string {
  const units = new Array<number>(text.length);
  for (let at = 0; at < text.length; at++) units[at] = asciiMasks[text.charCodeAt(at)] ?? 0;
  return String.fromCharCode(...units);
}

function anyMask(text: string): string {
  return text
    .replace(/\p{Script=Han}/gu, '汉')
    .replace(/\p{N}/gu, '9')
    .replace(/\p{Lu}/gu, 'A')
    .replace(/(?!汉)[\p{L}]/gu, (letter) => (letter === 'A' ? 'A' : 'a'));
}
