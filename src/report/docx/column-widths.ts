import type { Column, Table } from '../paper/paper.ts';
import { textWidth } from './styles.ts';

/** In twentieths of a point, of the type that cells are set in: about half an em, and a whole one. */
const latinWidth = 84;
const hanWidth = 164;
const padding = 230;
/** A column as wide as its text leaves this much of the page to the others. */
const widest = textWidth / 4;

/** Widths that fill the text width: columns without a share take what their text needs. */
export function columnWidths(columns: readonly Column[], rows: Table['rows']): number[] {
  const needed = columns.map(({ share, title }, index) =>
    share === undefined ? needOf([title, ...rows.map((row) => row[index] ?? '')]) : 0,
  );
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const taken = needed.reduce((sum, width) => sum + width, 0);
  // Where nothing is shared, or little is left, all give and take in proportion.
  const room = shares === 0 ? 0 : Math.max(textWidth - taken, textWidth / 3);
  const wished = columns.map(({ share = 0 }, index) =>
    share === 0 ? (needed[index] ?? 0) : (share / shares) * room,
  );
  const all = wished.reduce((sum, width) => sum + width, 0);
  return wished.map((width) => Math.floor((width / all) * textWidth));
}

function needOf(texts: readonly string[]): number {
  const lines = texts.flatMap((text) => text.split('\n'));
  return Math.min(widest, padding + Math.max(...lines.map(lengthOf)));
}

function lengthOf(line: string): number {
  let length = 0;
  for (const character of line)
    length += /[\u2e80-\uffef]/u.test(character) ? hanWidth : latinWidth;
  return length;
}
