import { call, literal } from '../sql/build.ts';
import type { Expression } from '../sql/tree.ts';

/** What counts as white space around a cell, in the process and in the engine alike. */
export const cellWhiteSpace = ' \t\n\r\u000b\u000c\u00a0\u3000';
const around = new RegExp(`^[${cellWhiteSpace}]+|[${cellWhiteSpace}]+$`, 'g');

export function trimCell(text: string): string {
  return isEdge(text.charCodeAt(0)) || isEdge(text.charCodeAt(text.length - 1))
    ? text.replace(around, '')
    : text;
}

const edges = new Set([...cellWhiteSpace].map((mark) => mark.charCodeAt(0)));

function isEdge(unit: number): boolean {
  return edges.has(unit);
}

/** A cell that starts or ends with white space, for JavaScript and RE2 alike. */
export const paddedPattern = `^[${cellWhiteSpace}]|[${cellWhiteSpace}]$`;

/** `trimCell` in the engine. */
export function trimmed(text: Expression): Expression {
  return call('trim', text, literal(cellWhiteSpace));
}
