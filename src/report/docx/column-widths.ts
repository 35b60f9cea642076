import type { Column, Table } from '../paper/paper.ts';
import { textWidth } from './styles.ts';

/** In twentieths of a point, of the type that cells are set in: bold figures of wide fonts take 0.7 em, Chinese one. */
const latinWidth = 112;
const hanWidth = 164;
const padding = 230;
/** A column as wide as its text leaves this much of the page to the others. */
const widest = textWidth / 4;

/**
 * Widths that fill the text width: columns without a share take what their text needs, and none is narrower than its
 * longest word where the page allows it.
 */
export function columnWidths(columns: readonly Column[], rows: Table['rows']): number[] {
  const needed = columns.map(({ share, title }, index) =>
    share === undefined ? needOf([title, ...rows.map((row) => row[index] ?? '')]) : 0,
  );
  const shares = total(columns.map(({ share = 0 }) => share));
  const taken = total(needed);
  // Where nothing is shared, or little is left, all give and take in proportion.
  const room = shares === 0 ? 0 : Math.max(textWidth - taken, textWidth / 3);
  const wished = columns.map(({ share = 0 }, index) =>
    share === 0 ? (needed[index] ?? 0) : (share / shares) * room,
  );
  const least = columns.map(({ title }, index) =>
    needOf([title, ...rows.map((row) => row[index] ?? '')].flatMap(wordsOf)),
  );
  return fitPage(wished, least).map(Math.floor);
}

/** Scales widths to the page; those that would fall below their least keep it, at the cost of the others. */
function fitPage(wished: readonly number[], least: readonly number[]): number[] {
  const held = new Set<number>();
  for (;;) {
    const room = textWidth - total(least.filter((_, index) => held.has(index)));
    const free = total(wished.filter((_, index) => !held.has(index)));
    const scaled = wished.map((width, index) =>
      held.has(index) ? (least[index] ?? 0) : (width / free) * room,
    );
    const short = scaled.flatMap((width, index) =>
      !held.has(index) && width < (least[index] ?? 0) ? [index] : [],
    );
    if (short.length === 0) return scaled;
    for (const index of short) held.add(index);
    // All at their least and still too wide, or the page not filled: in proportion.
    if (held.size === wished.length) {
      return least.map((width) => (width / total(least)) * textWidth);
    }
  }
}

/** What a line is not broken within: Chinese may be broken after any character. */
function wordsOf(text: string): string[] {
  return text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef/]+\/?/gu) ?? [];
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

function needOf(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split('\n'));
  return Math.min(widest, padding + Math.max(0, ...lines.map(lengthOf)));
}

function lengthOf(line: string): number {
  let length = 0;
  for (const character of line)
    length += /[\u2e80-\uffef]/u.test(character) ? hanWidth : latinWidth;
  return length;
}
