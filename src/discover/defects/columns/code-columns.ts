import { cellsOf } from './column-nature.ts';
import type { TextCount } from './text-counts.ts';

/** Digits are a code where so many of the cells have one length of five or more. */
const codeShare = 0.9;

/** Whether the values of a column are codes of digits: one length, no fraction. */
export function isCode(present: readonly TextCount[]): boolean {
  const least = codeShare * cellsOf(present);
  let possible = cellsOf(present);
  const lengths = new Map<number, number>();
  for (const { text, count } of present) {
    if (/^\d{5,}$/.test(text)) lengths.set(text.length, (lengths.get(text.length) ?? 0) + count);
    else possible -= count;
    if (possible < least) return false;
  }
  const most = Math.max(0, ...lengths.values());
  return most > 0 && most >= least;
}
