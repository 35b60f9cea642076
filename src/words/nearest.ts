/** The names closest to a mistyped one, nearest first, at most three; none where all are far. */
export function nearest(wanted: string, names: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(wanted.length / 3));
  return [...new Set(names)]
    .map((name) => ({ name, edits: nearness(wanted.toLowerCase(), name.toLowerCase()) }))
    .filter(({ edits }) => edits <= limit)
    .sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1))
    .slice(0, 3)
    .map(({ name }) => name);
}

/** The nearest names for a sentence, a dash where there are none. */
export function nearestOrDash(wanted: string, names: Iterable<string>): string {
  const near = nearest(wanted, names);
  return near.length > 0 ? near.join(', ') : '–';
}

/** A name that contains the wanted one is near, however long the rest. */
function nearness(wanted: string, name: string): number {
  return wanted.length >= 4 && name.includes(wanted) ? 1 : editDistance(wanted, name);
}

/** Levenshtein distance by one rolling row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
