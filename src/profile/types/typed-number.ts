import type { LogicalType } from '../../vocabulary/column.ts';
import { type WeightedNumbers, weightedNumbers } from '../numbers/weighted-numbers.ts';
import { readDate } from '../readings/date.ts';
import { doubleReading } from '../readings/number.ts';
import { readTimestamp, timeReading } from '../readings/time.ts';
import type { Weighted } from '../routes/weighted.ts';
import { trimCell } from '../text/cell-text.ts';
import type { Inference } from './infer-type.ts';

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

/** The finite numbers of a column, and how many of its cells are not finite. */
export interface ReadNumbers {
  readonly numbers: WeightedNumbers;
  readonly nan: number;
  readonly infinite: number;
}

/** The finite numbers of distinct values, and how many cells were NaN or infinite. */
export function readNumbers(entries: readonly Weighted[], read: ReadNumber): ReadNumbers {
  const values = new Float64Array(entries.length);
  const counts = new Float64Array(entries.length);
  let size = 0;
  for (const { text, count } of entries) {
    const value = text === null ? null : read(text);
    if (value === null) continue;
    values[size] = value;
    counts[size] = count;
    size++;
  }
  return finiteNumbers(values.subarray(0, size), counts.subarray(0, size));
}

/** Parts distinct numbers with their counts into the finite and the others. */
export function finiteNumbers(values: Float64Array, counts: Float64Array): ReadNumbers {
  let nan = 0;
  let infinite = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (Number.isFinite(value)) continue;
    if (Number.isNaN(value)) nan += counts[index] ?? 0;
    else infinite += counts[index] ?? 0;
  }
  return { numbers: weightedNumbers(values, counts), nan, infinite };
}
