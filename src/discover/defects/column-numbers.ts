import { numberOf } from './column-nature.ts';
import type { TextCount } from './column-texts.ts';

/** A distinct number as it is written, and the cells that hold it. */
export interface NumberCount extends TextCount {
  readonly number: number;
}

/** The numbers among texts; what is no number is left out. */
export function columnTextNumbers(values: readonly TextCount[]): readonly NumberCount[] {
  return values.flatMap((value) => {
    const number = numberOf(value.text);
    return Number.isFinite(number) ? [{ ...value, number }] : [];
  });
}
