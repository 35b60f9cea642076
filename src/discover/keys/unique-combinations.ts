/** Columns that together tell the rows apart, while no part of them does. */
export interface UniqueCombination {
  /** Places among the columns given, ascending. */
  readonly columns: readonly number[];
  /**
   * Pairs of rows that would agree if the columns were independent: where that is next to nothing,
   * being unique is chance, and where it is many, the columns are a key.
   */
  readonly expectedRepeats: number;
}

export interface SearchLimits {
  /** Columns in a combination. */
  readonly size: number;
  /** Combinations that are tried in all. */
  readonly tries: number;
}

interface GroupedColumn {
  readonly place: number;
  /** The group of equal cells that each row is in. */
  readonly groups: Uint32Array;
  readonly count: number;
  /** Chance that two rows agree. */
  readonly agreement: number;
}

/**
 * The minimal unique combinations of some columns, level by level from the left: a combination is
 * tried only if no part of it is unique and its groups could be as many as the rows. Rows are
 * given as hashes of cells, not a number where a cell is missing; a column that lacks cells or
 * is unique alone takes no part.
 */
export function uniqueCombinations(
  columns: readonly Float64Array[],
  limits: SearchLimits,
): readonly UniqueCombination[] {
  const rows = columns[0]?.length ?? 0;
  const parts = columns
    .flatMap((cells, place) => groupColumn(cells, place) ?? [])
    .filter(({ count }) => count > 1 && count < rows);
  const found: UniqueCombination[] = [];
  let left = limits.tries;
  let level: readonly (readonly GroupedColumn[])[] = parts.map((part) => [part]);
  for (let size = 2; size <= limits.size && left > 0; size++) {
    const next: (readonly GroupedColumn[])[] = [];
    for (const combination of extended(level, parts)) {
      if (left === 0) break;
      if (found.some(({ columns: unique }) => isPart(unique, combination))) continue;
      next.push(combination);
      if (product(combination) < rows) continue;
      left -= 1;
      if (!tellsApart(combination, rows)) continue;
      next.pop();
      found.push({ columns: places(combination), expectedRepeats: expected(combination, rows) });
    }
    level = next;
  }
  return found;
}

function* extended(level: readonly (readonly GroupedColumn[])[], parts: readonly GroupedColumn[]) {
  for (const combination of level) {
    const last = combination.at(-1)?.place ?? -1;
    for (const part of parts) if (part.place > last) yield [...combination, part];
  }
}

function groupColumn(cells: Float64Array, place: number): GroupedColumn | undefined {
  const numbers = new Map<number, number>();
  const sizes: number[] = [];
  const groups = new Uint32Array(cells.length);
  for (const [row, cell] of cells.entries()) {
    if (Number.isNaN(cell)) return undefined;
    const group = numbers.get(cell) ?? sizes.length;
    if (group === sizes.length) numbers.set(cell, group);
    groups[row] = group;
    sizes[group] = (sizes[group] ?? 0) + 1;
  }
  const agreement = sizes.reduce((sum, size) => sum + (size / cells.length) ** 2, 0);
  return { place, groups, count: sizes.length, agreement };
}

const places = (of: readonly GroupedColumn[]) => of.map(({ place }) => place);
const isPart = (unique: readonly number[], of: readonly GroupedColumn[]) =>
  unique.every((column) => of.some(({ place }) => place === column));
const product = (of: readonly GroupedColumn[]) => of.reduce((n, { count }) => n * count, 1);

function expected(of: readonly GroupedColumn[], rows: number): number {
  return of.reduce((pairs, { agreement }) => pairs * agreement, (rows * (rows - 1)) / 2);
}

/** Whether no two rows are in the same groups; the first two that are end the search. */
function tellsApart(of: readonly GroupedColumn[], rows: number): boolean {
  const seen = new Set<number>();
  const names = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    let group = 0;
    for (const [i, part] of of.entries()) {
      group = group * part.count + (part.groups[row] ?? 0);
      // Beyond two columns groups of groups get small numbers again, so that none leaves 2⁵³.
      if (i > 0 && i < of.length - 1) group = renamed(group * 8 + i, names);
    }
    if (seen.has(group)) return false;
    seen.add(group);
  }
  return true;
}

function renamed(group: number, names: Map<number, number>): number {
  const known = names.get(group);
  if (known !== undefined) return known;
  names.set(group, names.size);
  return names.size - 1;
}
