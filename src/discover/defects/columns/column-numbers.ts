import { numberOf } from './column-nature.ts';
import type { TextCount } from './text-counts.ts';

/** A distinct number as it is written, and the cells that hold it. */
export interface NumberCount extends TextCount {
  readonly number: number;
}

const read = new WeakMap<readonly TextCount[], readonly NumberCount[]>();

/** The numbers among texts, ascending; what is no number is left out. Read once for all detectors. */
export function columnTextNumbers(values: readonly TextCount[]): readonly NumberCount[] {
  const known = read.get(values);
  if (known !== undefined) return known;
  const numbers: NumberCount[] = [];
  for (const { text, count } of values) {
    const number = numberOf(text);
    if (Number.isFinite(number)) numbers.push({ text, count, number });
  }
  numbers.sort((a, b) => a.number - b.number || (a.text < b.text ? -1 : 1));
  read.set(values, numbers);
  return numbers;
}
