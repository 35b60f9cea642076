import { call, literal, oneOf } from '../../sql/build.ts';
import { booleanWords } from '../../vocabulary/boolean-words.ts';
import type { Reading } from './reading.ts';

const words = new Set(booleanWords.flat());

/** Whether some pair has the word, whatever its case. */
export function isBooleanWord(text: string): boolean {
  return words.has(text.toLowerCase());
}

/** A pair of words, whatever their case. */
export const booleanReadings: readonly Reading[] = booleanWords.map(([yes, no]) => ({
  type: 'boolean',
  format: `${yes}/${no}`,
  read: (text) => {
    const word = text.toLowerCase();
    if (word === yes) return 1;
    return word === no ? 0 : null;
  },
  typed: (text) => ({
    kind: 'case',
    when: [
      { if: oneOf(call('lower', text), [yes]), result: literal(true) },
      { if: oneOf(call('lower', text), [no]), result: literal(false) },
    ],
    else: literal(null),
  }),
}));
