import { headerWords } from '../../semantic/header-words.ts';
import { type NamedColumn, nameEvidence as nameLikeness } from '../key-name-evidence.ts';
import { namesKey } from '../key-preference.ts';

/**
 * Log likelihood ratio of the names of two columns. Four of five references are called an id, a
 * code or a number of something, and hardly a fifth of the other columns are. A prior: it adds up to 6, so that names alone
 * do not make a reference whose values speak against it. Names that say nothing count as nothing.
 */
export function namingEvidence(from: NamedColumn, to: NamedColumn): number {
  if (!saysSomething(from.column)) return 0;
  const called = namesKey(from.column) ? 2.5 : -1.8;
  if (!saysSomething(to.column) && !saysSomething(to.table)) return called;
  const likeness = nameLikeness(from, to);
  // Who is named after what it refers to need not be called an id.
  return towardsTarget(likeness) + (likeness >= 0.6 ? Math.max(0, called) : called);
}

/** Our choice: nine of ten references share a word with what they refer to, one of forty chance pairs does. */
function towardsTarget(likeness: number): number {
  if (likeness >= 1) return 4.5;
  if (likeness >= 0.6) return 3;
  return likeness > 0 ? 1 : -1.5;
}

/** Whether a name is more than what a loader gives: `c0`, `col_3`, `field7`, `t1`. */
export function saysSomething(name: string): boolean {
  return headerWords(name).some(
    (word) => !/^(?:[a-z]|col|column|field|attr|var|table|列)?\d*$/.test(word),
  );
}
