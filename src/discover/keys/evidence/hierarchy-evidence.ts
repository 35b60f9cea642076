/** Rows that others refer to, in a table that refers to itself: each row's key and the one above it. */
export interface HierarchyRows {
  readonly keys: Float64Array;
  /** Not a number where the row refers to none. */
  readonly above: Float64Array;
}

/**
 * Log likelihood ratio of a column that refers to its own table. A hierarchy has roots and no
 * cycles. Numbers that only happen to lie in the range of the key lead into a cycle, but for a
 * chance of roots / rows; where roots refer to themselves, of e / rows (Cayley's count of forests
 * among all mappings). One hierarchy in thirty marks its roots in that way: our choice.
 */
export function hierarchyEvidence({ keys, above }: HierarchyRows): number {
  const up = new Map<number, number>();
  const rows = new Set(keys);
  let [roots, loops] = [0, 0];
  for (const [i, key] of keys.entries()) {
    const over = above[i] ?? Number.NaN;
    // Roots refer to nothing, or to a number that no row has, such as 0.
    if (!rows.has(over)) roots += 1;
    else if (over === key) loops += 1;
    else up.set(key, over);
  }
  if (roots + loops === 0 || hasCycle(up)) return noHierarchy;
  const chance = loops > 0 ? (Math.E + roots) / keys.length : roots / keys.length;
  return Math.min(5, Math.log((loops > 0 ? 0.03 : 0.9) / Math.min(1, chance)) + 0.5);
}

/** Circles above each other are errors at best. */
const noHierarchy = -4;

function hasCycle(up: ReadonlyMap<number, number>): boolean {
  const settled = new Set<number>();
  for (const start of up.keys()) {
    const way = new Set<number>();
    let at: number | undefined = start;
    while (at !== undefined && !settled.has(at)) {
      if (way.has(at)) return true;
      way.add(at);
      at = up.get(at);
    }
    for (const node of way) settled.add(node);
  }
  return false;
}
