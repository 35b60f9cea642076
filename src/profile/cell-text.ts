import { call, literal } from '../sql/build.ts';
import type { Expression } from '../sql/tree.ts';

/** What counts as white space around a cell, in the process and in the engine alike. */
const whiteSpace = ' \t\n\r\u000b\u000c\u00a0\u3000';
const around = new RegExp(`^[${whiteSpace}]+|[${whiteSpace}]+$`, 'g');

export function trimCell(text: string): string {
  return text.replace(around, '');
}

/** `trimCell` in the engine. */
export function trimmed(text: Expression): Expression {
  return call('trim', text, literal(whiteSpace));
}
