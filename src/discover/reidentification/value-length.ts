import type { ColumnProfile } from '../../profile/table-profile.ts';
import { holdsSomething } from '../semantic/tested-values.ts';

/** Whether a column holds quantities. */
export function isNumberLike({ type }: ColumnProfile): boolean {
  return type === 'integer' || type === 'decimal' || type === 'double';
}

/** Shorter codes have no beginning that says less than the whole. */
const shortestCode = 4;

/** The length of all values of a column of codes: as long each, of letters and digits, with a digit; else undefined. */
export function oneLengthOf({ type, values }: ColumnProfile): number | undefined {
  if (type !== 'text' && type !== 'integer') return undefined;
  const filled = values.entries.filter(({ value }) => value.test(holdsSomething));
  const length = filled[0]?.value.measure((text) => text.trim().length) ?? 0;
  const is = (text: string) =>
    text.trim().length === length && /^[A-Za-z0-9]*\d[A-Za-z0-9]*$/.test(text.trim());
  return length >= shortestCode && filled.every(({ value }) => value.test(is)) ? length : undefined;
}
