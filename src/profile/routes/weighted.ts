/** A distinct value of a column with how often it occurs. `text` is null for the null cells. */
export interface Weighted {
  readonly text: string | null;
  readonly count: number;
}

/** A distinct value with the engine's hash of it, from a frequency table or a hash sample. */
export interface HashedValue extends Weighted {
  /** 64 bits; 0 for null. */
  readonly hash: bigint;
}

/** The cells for whose value a question holds. */
export function weigh(entries: readonly Weighted[], question: (text: string) => boolean): number {
  let total = 0;
  for (const { text, count } of entries) if (text !== null && question(text)) total += count;
  return total;
}

/** Most frequent first, equal counts by value in the order of code units. */
export function byCountThenText(a: Weighted, b: Weighted): number {
  if (a.count !== b.count) return b.count - a.count;
  return (a.text ?? '') < (b.text ?? '') ? -1 : 1;
}
