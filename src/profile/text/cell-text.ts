import { all, any, binary, call, literal, when } from '../../sql/build.ts';
import type { Expression } from '../../sql/tree.ts';

/** What counts as white space around a cell, in the process and in the engine alike. */
export const cellWhiteSpace = ' \t\n\r\u000b\u000c\u00a0\u3000';
const around = new RegExp(`^[${cellWhiteSpace}]+|[${cellWhiteSpace}]+$`, 'g');

export function trimCell(text: string): string {
  return isEdge(text.charCodeAt(0)) || isEdge(text.charCodeAt(text.length - 1))
    ? text.replace(around, '')
    : text;
}

const edges = new Set([...cellWhiteSpace].map((mark) => mark.charCodeAt(0)));

/** Printable ASCII, which most cells begin and end with, is spared the set. */
function isEdge(unit: number): boolean {
  return !(unit > 0x20 && unit < 0x7f) && edges.has(unit);
}

/** `trimCell` in the engine: only padded cells pay for it. */
export function trimmed(text: Expression): Expression {
  return when(isPadded(text), trimmedAlways(text), text);
}

/** The same where the text is known to be padded. */
export function trimmedAlways(text: Expression): Expression {
  return call('trim', text, literal(cellWhiteSpace));
}

/**
 * Whether a text starts or ends with white space, by comparisons alone: a tenth of what a pattern
 * or a trim takes. Engines compare texts by their bytes.
 */
export function isPadded(text: Expression): Expression {
  const opens = edgeRanges.map(([first, last]) => opensWithin(text, first, last));
  const ends = [...cellWhiteSpace].map((mark) => call('endsWith', text, literal(mark)));
  return any(when(opensWithin(text, '!', '~'), literal(false), any(...opens)), ...ends);
}

/** The white space of `cellWhiteSpace` as ranges of neighbours. */
const edgeRanges = [
  ['\t', '\r'],
  [' ', ' '],
  ['\u00a0', '\u00a0'],
  ['\u3000', '\u3000'],
] as const;

/** Whether the first character lies in a range: a comparison of texts, many times cheaper than a pattern. */
export function opensWithin(text: Expression, first: string, last: string): Expression {
  const beyond = String.fromCharCode(last.charCodeAt(0) + 1);
  return all(binary('>=', text, literal(first)), binary('<', text, literal(beyond)));
}
