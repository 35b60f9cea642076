import type { ColumnProfile } from '../../../profile/table-profile.ts';
import { trimCell } from '../../../profile/text/cell-text.ts';
import { holdsSomething } from '../../semantic/tested-values.ts';
import { isWholeNumbers } from '../key-cells.ts';

/** The distinct values of a column as numbers with an order, and the cells behind each. */
export interface KeyNumbers {
  /** `coded`: the digits of codes that share their letters, such as `C0007`. */
  readonly of: 'whole' | 'day' | 'coded';
  /** Ascending, each once. */
  readonly values: Float64Array;
  readonly counts: Float64Array;
}

/** The values of a column as numbers, or undefined where they have no order that matters. */
export function keyNumbers(column: ColumnProfile): KeyNumbers | undefined {
  if (isWholeNumbers(column)) return readNumbers(column, 'whole', Number);
  if (isDays(column)) return readNumbers(column, 'day', (cell) => Date.parse(cell) / 86_400_000);
  return isCoded(column) ? readNumbers(column, 'coded', digitsOf) : undefined;
}

function isDays({ type, format, column: { untyped } }: ColumnProfile): boolean {
  return type === 'date' && (!untyped || format === 'yyyy-MM-dd');
}

const code = /^(\D{0,12})(\d{1,15})$/;

/** One spelling of letters with one number of digits behind them. */
function isCoded({ type, values: { entries } }: ColumnProfile): boolean {
  if (type !== 'text' || entries.length < 2) return false;
  const shape = entries[0]?.value.map((cell) => shapeOf(trimCell(cell)));
  if (shape?.test((s) => s !== undefined) !== true) return false;
  // A raw value is compared inside another's test, so that neither is opened.
  return entries.every(({ value }) =>
    value.test((cell) => !holdsSomething(cell) || shape.test((s) => s === shapeOf(trimCell(cell)))),
  );
}

function shapeOf(cell: string): string | undefined {
  const parts = code.exec(cell);
  return parts === null ? undefined : `${parts[1]} ${parts[2]?.length}`;
}

function digitsOf(cell: string): number {
  return Number(code.exec(cell)?.[2] ?? Number.NaN);
}

function readNumbers(
  { values: { entries } }: ColumnProfile,
  of: KeyNumbers['of'],
  read: (cell: string) => number,
): KeyNumbers | undefined {
  const cells = new Map<number, number>();
  for (const { value, count } of entries) {
    if (!value.test(holdsSomething)) continue;
    const number = value.measure((cell) => read(trimCell(cell)));
    if (Number.isFinite(number)) cells.set(number, (cells.get(number) ?? 0) + count);
  }
  if (cells.size === 0) return undefined;
  const values = Float64Array.from(cells.keys()).sort();
  return { of, values, counts: values.map((value) => cells.get(value) ?? 0) };
}

/** Position of the first of some ascending numbers that is not below another. */
export function rankOf(values: Float64Array, value: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
