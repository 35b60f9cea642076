import type { NumberColumn } from './number-matrix.ts';

/** One column is the sum or the product of two others, in nearly every row. */
export interface Identity {
  readonly result: NumberColumn;
  readonly parts: readonly [NumberColumn, NumberColumn];
  readonly operation: 'sum' | 'product';
  /** Share of the mined rows that keep it. */
  readonly share: number;
  readonly tolerance: number;
}

/** So many rows must keep an identity … */
const leastShare = 0.9;
/** … of so many that have all three numbers. */
const leastRows = 50;
/** Columns tried together: the triples grow with the cube. */
export const mostColumns = 12;
/** A part that is so often neutral (0 in a sum, 1 in a product) makes the identity a copy. */
const mostNeutral = 0.5;
/** Room for a result that was rounded from parts with more decimals than are written. */
const slack = 1.02;

/** Identities a = b + c and a = b · c among the number columns, within the rounding of a. */
export function mineIdentities(columns: readonly NumberColumn[]): readonly Identity[] {
  const tried = columns.filter(({ low, high }) => high > low);
  return tried.flatMap((result) =>
    tried.flatMap((b, i) =>
      tried.slice(i + 1).flatMap((c) => {
        if (b === result || c === result) return [];
        const operations = ['sum', 'product'] as const;
        return operations.flatMap((operation) => tested(result, [b, c], operation) ?? []);
      }),
    ),
  );
}

function tested(
  result: NumberColumn,
  parts: Identity['parts'],
  operation: Identity['operation'],
): Identity | undefined {
  const tolerance = result.rounding * slack;
  const [b, c] = parts;
  let [rows, kept, neutral] = [0, 0, 0];
  for (let row = 0; row < result.numbers.length; row++) {
    const a = result.numbers[row] ?? Number.NaN;
    const [left = Number.NaN, right = Number.NaN] = [b.numbers[row], c.numbers[row]];
    if (Number.isNaN(a + left + right)) continue;
    rows += 1;
    if (Math.abs(a - computed(operation, left, right)) <= allowed(a, tolerance)) kept += 1;
    const idle = operation === 'sum' ? 0 : 1;
    if (left === idle || right === idle || a === 0) neutral += 1;
    // Most triples fail at once.
    if (rows === leastRows && kept < rows / 2) return undefined;
  }
  const share = kept / Math.max(1, rows);
  const proven = rows >= leastRows && share >= leastShare && neutral <= mostNeutral * rows;
  return proven ? { result, parts, operation, share, tolerance } : undefined;
}

export function computed(operation: Identity['operation'], b: number, c: number): number {
  return operation === 'sum' ? b + c : b * c;
}

/** The last bits of a double count as rounding, too. */
export function allowed(a: number, tolerance: number): number {
  return tolerance + Math.abs(a) * 1e-9;
}
