import { RawValue } from '../../../vocabulary/raw-value.ts';
import type { ColumnValues } from '../../table-profile.ts';
import { byCountThenText, type HashedValue, type Weighted } from '../weighted.ts';
import { packedValues } from './packed-values.ts';

/** Frequency tables up to this many values are kept whole; samples hold at least as many. */
export const completeValues = 10_000;
const topValues = 20;
/** Hashes of a KMV signature. */
const signatureSize = 1024;

/** The values of a column: all of them, or the bottom of the hash order and the top by count. */
export function columnValues(
  values: readonly HashedValue[],
  { complete, top = [] }: { readonly complete: boolean; readonly top?: readonly Weighted[] },
): ColumnValues {
  const present = values.filter((value) => value.text !== null);
  if (complete && present.length <= completeValues) return raw('complete', present);
  const sample = bottom(present, completeValues);
  const most = complete ? present.slice(0, topValues) : top.slice(0, topValues);
  const merged = new Map([...sample, ...most].map((value) => [value.text, value] as const));
  return raw('sample', [...merged.values()].sort(byCountThenText));
}

function raw(kind: ColumnValues['kind'], values: readonly Weighted[]): ColumnValues {
  return packedValues(
    kind,
    values.flatMap(({ text, count }) => (text === null ? [] : [{ text, count }])),
  );
}

/** The values with the smallest hashes; of equal hashes those with the smaller text. */
function bottom(values: readonly HashedValue[], size: number): readonly HashedValue[] {
  if (values.length <= size) return values;
  const last = hashesOf(values).sort()[size - 1] ?? 0n;
  const below = values.filter((value) => value.hash < last);
  const at = values.filter((value) => value.hash === last);
  at.sort((a, b) => ((a.text ?? '') < (b.text ?? '') ? -1 : 1));
  return [...below, ...at.slice(0, size - below.length)];
}

/** As typed array: it sorts by itself, many times faster than through a comparison of ours. */
function hashesOf(values: readonly HashedValue[]): BigUint64Array {
  return BigUint64Array.from(values, (value) => value.hash);
}

/** The smallest hashes of the distinct values, ascending: mergeable, and comparable within one engine version. */
export function signatureOf(values: readonly HashedValue[]): RawValue<readonly bigint[]> {
  const present = values.filter((value) => value.text !== null);
  return RawValue.of([...hashesOf(present).sort().subarray(0, signatureSize)]);
}
