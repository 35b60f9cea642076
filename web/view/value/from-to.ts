/** A move of a score, with as many decimals as it takes to see it, one at least and three at most. */
export function fromTo(from: number, to: number): string {
  const places = [1, 2].find((digits) => from.toFixed(digits) !== to.toFixed(digits)) ?? 3;
  return `${from.toFixed(places)} → ${to.toFixed(places)}`;
}
