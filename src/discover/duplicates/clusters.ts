/** Two records, by where they stand, and the probability that they are about one entity. */
export interface ScoredPair {
  readonly left: number;
  readonly right: number;
  readonly confidence: number;
}

/** Pairs so that no record is in two of them: the likeliest first. For two tables without duplicates of their own. */
export function oneToOne(pairs: readonly ScoredPair[]): readonly ScoredPair[] {
  const [left, right] = [new Set<number>(), new Set<number>()];
  const ordered = [...pairs].sort(
    (a, b) => b.confidence - a.confidence || a.left - b.left || a.right - b.right,
  );
  const kept = ordered.filter((pair) => {
    if (left.has(pair.left) || right.has(pair.right)) return false;
    left.add(pair.left);
    right.add(pair.right);
    return true;
  });
  return kept.sort((a, b) => a.left - b.left);
}

/** Groups of records that pairs connect, each ascending, in the order of their first. */
export function clustersOf(pairs: readonly ScoredPair[]): readonly (readonly number[])[] {
  const parents = new Map<number, number>();
  const root = (of: number): number => {
    let at = of;
    for (let up = parents.get(at); up !== undefined && up !== at; up = parents.get(at)) at = up;
    parents.set(of, at);
    return at;
  };
  for (const { left, right } of pairs) {
    const [a, b] = [root(left), root(right)];
    parents.set(Math.max(a, b), Math.min(a, b));
  }
  const clusters = new Map<number, number[]>();
  for (const record of [...parents.keys()].sort((a, b) => a - b)) {
    const first = root(record);
    clusters.set(first, [...(clusters.get(first) ?? []), record]);
  }
  return [...clusters.values()].filter((cluster) => cluster.length > 1);
}
