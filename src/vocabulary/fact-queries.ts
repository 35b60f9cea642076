import type { Fact } from './assessment.ts';

/** The ids of all queries that a fact came from, the one that gave its value first. */
export function queriesOf({ query, queries = [] }: Pick<Fact, 'query' | 'queries'>): string[] {
  return [...new Set([...(query === undefined ? [] : [query]), ...queries])];
}
