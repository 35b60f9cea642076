/** A distinct value of a column with how often it occurs. `text` is null for the null cells. */
export interface Weighted {
  readonly text: string | null;
  readonly count: number;
}

/** The total of a question over distinct values, weighted by how often each occurs. */
export function weigh(entries: readonly Weighted[], question: (text: string) => boolean): number {
  let total = 0;
  for (const { text, count } of entries) if (text !== null && question(text)) total += count;
  return total;
}
