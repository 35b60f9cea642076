import { call, literal, oneOf } from '../../sql/build.ts';
import type { Reading } from './reading.ts';

const pairs: readonly (readonly [yes: string, no: string])[] = [
  ['true', 'false'],
  ['yes', 'no'],
  ['t', 'f'],
  ['y', 'n'],
  ['是', '否'],
  ['真', '假'],
  ['对', '错'],
  ['有', '无'],
];

const words = new Set(pairs.flat());

/** Whether some pair has the word, whatever its case. */
export function isBooleanWord(text: string): boolean {
  return words.has(text.toLowerCase());
}

/** A pair of words, whatever their case; 0 and 1 stay integers. */
export const booleanReadings: readonly Reading[] = pairs.map(([yes, no]) => ({
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
