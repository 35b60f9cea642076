import { RawValue } from '../../vocabulary/raw-value.ts';
import type { ColumnValues } from '../table-profile.ts';
import { byCountThenText, type HashedValue, type Weighted } from './weighted.ts';

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
  const sample = [...present].sort(byHash).slice(0, completeValues);
  const most = complete ? present.slice(0, topValues) : top.slice(0, topValues);
  const merged = new Map([...sample, ...most].map((value) => [value.text, value] as const));
  return raw('sample', [...merged.values()].sort(byCountThenText));
}

function raw(kind: ColumnValues['kind'], values: readonly Weighted[]): ColumnValues {
  const entries = values.flatMap(({ text, count }) =>
    text === null ? [] : [{ value: RawValue.of(text), count }],
  );
  return { kind, entries };
}

function byHash(a: HashedValue, b: HashedValue): number {
  if (a.hash !== b.hash) return a.hash < b.hash ? -1 : 1;
  return (a.text ?? '') < (b.text ?? '') ? -1 : 1;
}

/** The smallest hashes of the distinct values, ascending: mergeable, and comparable within one engine version. */
export function signatureOf(values: readonly HashedValue[]): RawValue<readonly bigint[]> {
  const present = values.filter((value) => value.text !== null);
  return RawValue.of(
    [...present]
      .sort(byHash)
      .slice(0, signatureSize)
      .map((value) => value.hash),
  );
}
