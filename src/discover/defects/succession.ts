/**
 * Probability that the next cell is like `hits` of `n` others: the rule of succession, (hits + 1) / (n + 2)
 * (Laplace, Essai philosophique sur les probabilités, 1814). Between 0 and 1, never either of them:
 * what held of few cells is less sure than what held of many.
 */
export function succession(hits: number, n: number): number {
  return (hits + 1) / (n + 2);
}
