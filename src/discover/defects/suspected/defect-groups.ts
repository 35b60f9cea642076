import { type Exactness, exact } from '../../../vocabulary/exactness.ts';
import type { ColumnTexts } from '../columns/text-counts.ts';
import { type DefectKind, defectKindOrder } from '../defect-kinds.ts';
import { type GroupCounts, groupKey } from './group-counts.ts';
import type { DefectGroup } from './suspected-cell.ts';
import type { ExaminedColumn, Suspicion } from './suspicion.ts';

/** Cells of a table that are counted one by one: a second or two. Beyond, detectors estimate. */
export const countedCells = 200_000;

interface Counted {
  readonly suspicions: readonly Suspicion[];
  readonly columns: readonly ExaminedColumn[];
  readonly counts: GroupCounts;
  readonly minimumConfidence: number;
  /** Whether `counts` knows every cell. */
  readonly complete: boolean;
  /** What drew the samples. */
  readonly seed: number;
}

/**
 * Groups of suspected cells by column and kind. Exact only where every cell was found and every
 * value of the column was looked at; else the exactness says what the count stands on.
 */
export function defectGroups(counted: Counted): readonly DefectGroup[] {
  return grouped(counted.suspicions).flatMap((group) => {
    const found = counted.complete ? foundIn(group, counted) : estimated(group, counted);
    if (found === undefined || found.count === 0) return [];
    const { column, kind, of } = group;
    const query = of.find((suspicion) => suspicion.query !== undefined)?.query;
    return [{ column, kind, ...found, ...(query !== undefined && { query }) }];
  });
}

type Figures = Omit<DefectGroup, 'column' | 'kind' | 'query'>;

function foundIn(group: Grouped, counted: Counted): Figures | undefined {
  const found = counted.counts.of(group.column, group.kind);
  if (found === undefined) return undefined;
  const { least, most, ...known } = found;
  return { ...known, confidence: [least, most], ...reachOf(group, counted, known.count) };
}

/** Kinds that show in the shape of a cell, in its words for missing, or in its size. */
const screenedKinds: ReadonlySet<DefectKind> = new Set([
  'disguised-missing',
  'spacing',
  'type',
  'unit-in-cell',
  'encoding',
  'outlier',
  'scale-jump',
]);

/** How sure a count is that was made cell by cell: as sure as its values were all looked at. */
function reachOf(
  group: Grouped,
  { columns, seed }: Counted,
  count: number,
): Pick<DefectGroup, 'exactness' | 'looked'> {
  const stated = group.of.find(({ exactness }) => exactness.kind !== 'exact')?.exactness;
  if (stated !== undefined) return { exactness: stated };
  const seen = group.of.flatMap((suspicion) => partlySeen(suspicion, columns));
  const [first] = seen;
  if (first === undefined) return { exactness: exact };
  const { values, of } = lookedAt(first);
  // The cells were found one by one: there are no fewer. How many more, the sample cannot say.
  const exactness = { kind: 'sampled', n: values, low: count, high: null, confidence: 1 } as const;
  return { exactness: { ...exactness, seed }, looked: { values, of } };
}

/** Columns of which a suspicion may have missed cells. */
function partlySeen(
  suspicion: Suspicion,
  columns: readonly ExaminedColumn[],
): readonly ExaminedColumn[] {
  if (suspicion.reach === 'rows') return [];
  const read = new Set([suspicion.column, ...suspicion.reads]);
  return columns.filter(
    ({ name, texts }) => read.has(name) && !texts.complete && !isScreened(suspicion, texts),
  );
}

/** Where one usual value is suspected, others may be that are not in the sample. */
function isScreened({ reach, kind, judge }: Suspicion, { screen }: ColumnTexts): boolean {
  if (reach !== 'screen' || screen === undefined || !screenedKinds.has(kind)) return false;
  return screen.usual.every(({ text }) => judge([text]) === undefined);
}

function lookedAt({ texts, profile }: ExaminedColumn) {
  const values = texts.screen?.values.length ?? texts.all.length;
  return { values, of: Math.max(values, profile.measures.distinct?.value ?? values) };
}

/** By what the detectors counted, where there are too many cells to find them all. */
function estimated(group: Grouped, { counts, minimumConfidence }: Counted): Figures {
  const { column, kind, of } = group;
  const counted = of.reduce((sum, suspicion) => sum + suspicion.count(minimumConfidence), 0);
  const found = counts.of(column, kind);
  const low = found?.count ?? 0;
  const count = Math.max(low, counted);
  const least = Math.min(...of.map(({ confidence }) => confidence[0]));
  const most = Math.max(...of.map(({ confidence }) => confidence[1]));
  const exactness: Exactness = {
    kind: 'approximate',
    low,
    high: count,
    confidence: 0,
    basis: 'cells found before the search stopped, and what detectors counted of distinct values',
  };
  const { also = [], rows = [], evidence = [] } = found ?? {};
  return {
    count,
    exactness,
    confidence: [Math.max(minimumConfidence, least), most],
    also,
    rows,
    evidence,
  };
}

interface Grouped {
  readonly column: string;
  readonly kind: DefectKind;
  readonly of: readonly Suspicion[];
}

function grouped(suspicions: readonly Suspicion[]): readonly Grouped[] {
  const groups = new Map<string, { column: string; kind: DefectKind; of: Suspicion[] }>();
  for (const suspicion of suspicions) {
    const { column, kind } = suspicion;
    const known = groups.get(groupKey(column, kind));
    if (known === undefined) groups.set(groupKey(column, kind), { column, kind, of: [suspicion] });
    else known.of.push(suspicion);
  }
  const rank = ({ kind }: Grouped) => defectKindOrder.indexOf(kind);
  return [...groups.values()].sort((a, b) =>
    a.column === b.column ? rank(a) - rank(b) : a.column < b.column ? -1 : 1,
  );
}
