import type { ColumnReport } from '../../vocabulary/reports/column-report.ts';
import type { TableDiff } from '../../vocabulary/reports/diff-report.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import { shiftOf } from '../distributions/shift.ts';
import { phrase } from '../words.ts';
import { isPartOfName, nameSimilarity } from './similar-names.ts';

type Renamed = TableDiff['renamed'][number];

export interface PairedColumns {
  readonly same: readonly (readonly [ColumnReport, ColumnReport])[];
  readonly renamed: readonly (Renamed & { readonly pair: readonly [ColumnReport, ColumnReport] })[];
  readonly added: readonly ColumnReport[];
  readonly removed: readonly ColumnReport[];
}

/**
 * From where a column that is gone and one that is new count as one under another name. Our
 * choice, rather strict: a rename that is missed still shows as one removed and one added.
 */
const alike = { name: 0.8, shape: 0.85, nameWithShape: 0.5, shapeWithName: 0.6 };

/** Which columns of two tables are the same: by name, else as renamed, each used once. */
export function pairColumns(before: TableReport, after: TableReport): PairedColumns {
  const named = new Map(after.columns.map((column) => [column.name, column]));
  const same = before.columns.flatMap((column) => {
    const other = named.get(column.name);
    return other === undefined ? [] : [[column, other] as const];
  });
  const kept = new Set(same.map(([{ name }]) => name));
  const gone = before.columns.filter(({ name }) => !kept.has(name));
  const fresh = after.columns.filter(({ name }) => !kept.has(name));
  const renamed = renamedAmong(gone, fresh);
  const used = new Set(renamed.flatMap(({ pair }) => pair));
  return {
    same,
    renamed,
    added: fresh.filter((column) => !used.has(column)),
    removed: gone.filter((column) => !used.has(column)),
  };
}

function renamedAmong(
  gone: readonly ColumnReport[],
  fresh: readonly ColumnReport[],
): PairedColumns['renamed'] {
  const candidates = gone.flatMap((from) =>
    fresh.flatMap((to) => {
      const why = likeness(from, to);
      if (why === undefined) return [];
      return [{ before: from.name, after: to.name, ...why, pair: [from, to] as const }];
    }),
  );
  const ordered = candidates.toSorted(
    (a, b) => b.similarity - a.similarity || a.pair[0].ordinal - b.pair[0].ordinal,
  );
  const used = new Set<ColumnReport>();
  return ordered.filter(({ pair }) => {
    if (pair.some((column) => used.has(column))) return false;
    for (const column of pair) used.add(column);
    return true;
  });
}

/** The strongest reason to think of two columns as one, if any. */
function likeness(
  from: ColumnReport,
  to: ColumnReport,
): Pick<Renamed, 'similarity' | 'evidence'> | undefined {
  if (from.type !== to.type) return undefined;
  if (sameContent(from, to)) return { similarity: 1, evidence: phrase('drift.same-content') };
  const name = nameSimilarity(from.name, to.name);
  const shape = likeShape(from, to);
  const params = { name: percent(name), shape: percent(shape) };
  if (name >= alike.name) return { similarity: name, evidence: phrase('drift.same-name', params) };
  if (name >= alike.nameWithShape && shape >= alike.shapeWithName) {
    const evidence = phrase('drift.same-name-and-shape', params);
    return { similarity: (name + shape) / 2, evidence };
  }
  if (from.ordinal !== to.ordinal) return undefined;
  if (isPartOfName(from.name, to.name)) {
    return { similarity: name, evidence: phrase('drift.part-of-name', params) };
  }
  if (shape < alike.shape) return undefined;
  return { similarity: shape, evidence: phrase('drift.same-shape', params) };
}

/** The order-independent checksum of the values; of few distinct values it could be chance. */
function sameContent(from: ColumnReport, to: ColumnReport): boolean {
  const told = (column: ColumnReport) =>
    ['checksum', 'count', 'distinct'].map((name) => column.measures[name]?.value ?? null);
  const [a, b] = [told(from), told(to)];
  const [checksum, , distinct] = a;
  const telling = typeof distinct === 'number' && distinct > 2;
  return telling && typeof checksum === 'string' && a.every((value, index) => value === b[index]);
}

/** One less the Jensen–Shannon distance (its root is a metric); 0 where nothing can be compared. */
function likeShape(from: ColumnReport, to: ColumnReport): number {
  const shift = shiftOf(from, to);
  return shift.kind === 'compared' ? 1 - Math.sqrt(shift.jensenShannon) : 0;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
