import type { Cell } from '../engine.ts';

/** What one statement said of one partition. */
export interface Partial {
  readonly rows: readonly (readonly Cell[])[];
  /** Only rows with a hash below this took part. */
  readonly limit?: bigint;
  /** The columns whose content the rows show; `*` for any. */
  readonly shows: readonly string[];
  /** One cell: the sum of the hashes of whole rows. */
  readonly sumOfRows?: boolean;
}

/** By the digest of the question. */
export type Partials = ReadonlyMap<string, Partial>;

/** What is known of the partitions of one table, by name: found, asked for, and added to. */
export interface PartialStates {
  readonly find: (partition: string, key: string) => Partial | undefined;
  readonly add: (partition: string, key: string, partial: Partial) => void;
  /** Everything that this run asked for, whether it was found or added. */
  readonly used: (partition: string) => Partials;
}

/** States that begin with what was kept of each partition whose content is still the same. */
export function partialStates(kept: ReadonlyMap<string, Partials> = new Map()): PartialStates {
  const used = new Map<string, Map<string, Partial>>();
  const usedOf = (partition: string) => {
    const found = used.get(partition) ?? new Map<string, Partial>();
    used.set(partition, found);
    return found;
  };
  return {
    find: (partition, key) => {
      const found = usedOf(partition).get(key) ?? kept.get(partition)?.get(key);
      if (found !== undefined) usedOf(partition).set(key, found);
      return found;
    },
    add: (partition, key, partial) => {
      usedOf(partition).set(key, partial);
    },
    used: (partition) => usedOf(partition),
  };
}
