import type { LogicalType } from '../vocabulary/column.ts';
import { trimCell } from './cell-text.ts';
import type { Inference } from './infer-type.ts';
import { dateSpellings, readDate } from './readings/date.ts';
import { doubleReading } from './readings/number.ts';
import { readTimestamp, timeReading } from './readings/time.ts';
import type { Weighted } from './weighted.ts';
import { type WeightedNumbers, weightedNumbers } from './weighted-numbers.ts';

export type ReadNumber = (text: string) => number | null;

const isoReads: Partial<Record<LogicalType, ReadNumber>> = {
  boolean: (text) => (text === 'true' ? 1 : 0),
  integer: Number,
  decimal: Number,
  double: doubleReading.read,
  date: (text) => readDate(text, 'day-first')?.days ?? null,
  time: timeReading.read,
  timestamp: (text) => readTimestamp(text, 'day-first')?.micros ?? null,
};

/** How a cell's text becomes a number: by its inferred reading, or as the engine prints its type. */
export function numberReader(type: LogicalType, inference?: Inference): ReadNumber | undefined {
  if (inference === undefined) return isoReads[type];
  const { reading } = inference;
  return reading && ((text) => reading.read(trimCell(text)));
}

/** The finite numbers of distinct values, and how many cells were NaN or infinite. */
export function readNumbers(
  entries: readonly Weighted[],
  read: ReadNumber,
): { readonly numbers: WeightedNumbers; readonly nan: number; readonly infinite: number } {
  const values: number[] = [];
  const counts: number[] = [];
  let nan = 0;
  let infinite = 0;
  for (const { text, count } of entries) {
    const value = text === null ? null : read(text);
    if (value === null) continue;
    if (Number.isNaN(value)) nan += count;
    else if (!Number.isFinite(value)) infinite += count;
    else {
      values.push(value);
      counts.push(count);
    }
  }
  const numbers = weightedNumbers(Float64Array.from(values), Float64Array.from(counts));
  return { numbers, nan, infinite };
}

export const knownDateFormats = dateSpellings.map((spelling) => spelling.format);
