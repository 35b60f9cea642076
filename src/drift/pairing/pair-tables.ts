import type { TableDiff } from '../../vocabulary/reports/diff-report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';

export interface PairedTables {
  readonly pairs: readonly {
    readonly before: TableReport;
    readonly after: TableReport;
    readonly matchedBy: TableDiff['matchedBy'];
  }[];
  readonly added: readonly TableReport[];
  readonly removed: readonly TableReport[];
}

/** Tables share so many of their column names (Jaccard) before they count as one: our choice. */
const columnsInCommon = 0.6;

type Sides = readonly [readonly TableReport[], readonly TableReport[]];
type Likeness = (before: TableReport, after: TableReport) => number;

/**
 * Which tables of two documents are the same: by id, by name, as the only ones, or by their
 * columns; in this order, each used once.
 */
export function pairTables(
  before: readonly TableReport[],
  after: readonly TableReport[],
): PairedTables {
  const ways: readonly (readonly [TableDiff['matchedBy'], Likeness])[] = [
    ['id', (a, b) => Number(a.id === b.id)],
    ['name', (a, b) => Number(a.name === b.name)],
    ['columns', shareOfColumns],
  ];
  const pairs: PairedTables['pairs'][number][] = [];
  let left: Sides = [before, after];
  const [onlyBefore, onlyAfter] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && onlyBefore && onlyAfter) {
    const matchedBy = onlyBefore.id === onlyAfter.id ? 'id' : 'only';
    return { pairs: [{ before: onlyBefore, after: onlyAfter, matchedBy }], added: [], removed: [] };
  }
  for (const [matchedBy, likeness] of ways) {
    const found = bestPairs(left, likeness).map(([a, b]) => ({ before: a, after: b, matchedBy }));
    pairs.push(...found);
    const used = new Set(found.flatMap((pair) => [pair.before, pair.after]));
    left = [
      left[0].filter((table) => !used.has(table)),
      left[1].filter((table) => !used.has(table)),
    ];
  }
  return {
    pairs: pairs.sort((a, b) => (a.before.id < b.before.id ? -1 : 1)),
    removed: left[0],
    added: left[1],
  };
}

function bestPairs([before, after]: Sides, likeness: Likeness): [TableReport, TableReport][] {
  const candidates = before
    .flatMap((a) => after.map((b) => ({ a, b, alike: likeness(a, b) })))
    .filter(({ alike }) => alike >= columnsInCommon)
    .sort((x, y) => y.alike - x.alike || (x.a.id + x.b.id < y.a.id + y.b.id ? -1 : 1));
  const used = new Set<TableReport>();
  return candidates.flatMap(({ a, b }): [TableReport, TableReport][] => {
    if (used.has(a) || used.has(b)) return [];
    used.add(a).add(b);
    return [[a, b]];
  });
}

function shareOfColumns(before: TableReport, after: TableReport): number {
  const names = new Set(before.columns.map(({ name }) => name));
  const common = after.columns.filter(({ name }) => names.has(name)).length;
  return common / (names.size + after.columns.length - common);
}
