import { RawValue } from '../../../vocabulary/raw-value.ts';
import type { ColumnValues, ValueCount } from '../../table-profile.ts';

/** Fewer values than this take less memory than their packing. */
const leastPacked = 64;

/**
 * The values of a column in the memory of their bytes. As objects, the values of one table of fifty
 * columns take 30 MB, so that two hundred tables profiled together exceed the heap of a process.
 * `entries` unpacks them anew once nothing holds those unpacked before.
 */
export function packedValues(
  kind: ColumnValues['kind'],
  values: readonly { readonly text: string; readonly count: number }[],
): ColumnValues {
  if (values.length < leastPacked) return { kind, entries: values.map(valueCount) };
  const unpack = packed(values);
  let unpacked: WeakRef<readonly ValueCount[]> | undefined;
  return {
    kind,
    get entries() {
      const known = unpacked?.deref();
      if (known !== undefined) return known;
      const entries = unpack();
      unpacked = new WeakRef(entries);
      return entries;
    },
  };
}

function packed(
  values: readonly { readonly text: string; readonly count: number }[],
): () => readonly ValueCount[] {
  const texts = Buffer.from(values.map(({ text }) => text).join(''));
  const lengths = Uint32Array.from(values, ({ text }) => text.length);
  const counts = Float64Array.from(values, ({ count }) => count);
  return () => {
    const joined = texts.toString();
    let end = 0;
    return Array.from(lengths, (length, i) => {
      end += length;
      return valueCount({ text: joined.slice(end - length, end), count: counts[i] ?? 0 });
    });
  };
}

function valueCount({
  text,
  count,
}: {
  readonly text: string;
  readonly count: number;
}): ValueCount {
  return { value: RawValue.of(text), count };
}
