import { exact } from '../../vocabulary/exactness.ts';
import type { ClassifiedColumn } from '../personal/classify-table.ts';
import { columnNature } from './column-nature.ts';
import { type ColumnTexts, textsOfColumns } from './column-texts.ts';
import { type DefectKind, defectKindOrder } from './defect-kinds.ts';
import { defectDetectors } from './detectors.ts';
import { locateCells } from './locate-cells.ts';
import {
  type CellDefects,
  type DefectGroup,
  keptCells,
  type SuspectedCell,
} from './suspected-cell.ts';
import type { DefectContext, ExaminedColumn, Suspicion } from './suspicion.ts';

/** From this confidence on a cell is suspected, unless the caller asks for another. */
export const usualConfidence = 0.5;

/**
 * Looks for wrong cells of a table, without rules and without labels. Detectors judge distinct
 * values and groups of them; the engine then finds the rows.
 */
export async function findCellDefects(
  table: Omit<DefectContext, 'columns'>,
  { minimumConfidence = usualConfidence }: { readonly minimumConfidence?: number | undefined } = {},
): Promise<CellDefects> {
  const { session, classified } = table;
  const { profile } = classified;
  const columns = examined(classified.columns, await textsOfColumns(session, profile));
  const context: DefectContext = { ...table, columns };
  const suspicions: Suspicion[] = [];
  for (const detector of defectDetectors) {
    session.signal?.throwIfAborted();
    suspicions.push(...(await detector.find(context)));
  }
  const all = () => locateCells(session, profile, { suspicions, minimumConfidence });
  const kept: SuspectedCell[] = [];
  let complete = true;
  for await (const cell of all()) {
    complete = kept.length < keptCells;
    if (!complete) break;
    kept.push(cell);
  }
  return {
    table: profile.table.id,
    minimumConfidence,
    groups: complete ? groupsOf(kept, suspicions) : countedGroups(suspicions, minimumConfidence),
    kept: () => kept,
    all,
  };
}

function examined(
  columns: readonly ClassifiedColumn[],
  values: readonly ColumnTexts[],
): readonly ExaminedColumn[] {
  return columns.flatMap((column, i) => {
    const texts = values[i];
    if (texts === undefined) return [];
    const nature = columnNature(column.profile, texts);
    return [{ ...column, name: column.profile.column.name, texts, nature }];
  });
}

/** Groups of cells that were all found. */
function groupsOf(
  cells: readonly SuspectedCell[],
  suspicions: readonly Suspicion[],
): readonly DefectGroup[] {
  const counts = new Map<string, { count: number; least: number; most: number }>();
  for (const { column, kind, also, confidence } of cells) {
    for (const each of [kind, ...also]) {
      const key = groupKey(column, each);
      const { count, least, most } = counts.get(key) ?? { count: 0, least: 1, most: 0 };
      counts.set(key, {
        count: count + 1,
        least: Math.min(least, confidence),
        most: Math.max(most, confidence),
      });
    }
  }
  return grouped(suspicions).flatMap(({ column, kind, of }) => {
    const found = counts.get(groupKey(column, kind));
    if (found === undefined) return [];
    const { count, least, most } = found;
    return [{ column, kind, count, exactness: exact, confidence: [least, most], ...queryOf(of) }];
  });
}

/** Groups by what the detectors counted, where there are too many cells to find them all. */
function countedGroups(
  suspicions: readonly Suspicion[],
  minimumConfidence: number,
): readonly DefectGroup[] {
  return grouped(suspicions).flatMap(({ column, kind, of }) => {
    const count = of.reduce((sum, suspicion) => sum + suspicion.count(minimumConfidence), 0);
    const [first] = of;
    if (count === 0 || first === undefined) return [];
    const least = Math.min(...of.map(({ confidence }) => confidence[0]));
    const most = Math.max(...of.map(({ confidence }) => confidence[1]));
    const exactness = of.find((s) => s.exactness.kind !== 'exact')?.exactness ?? exact;
    return [
      {
        column,
        kind,
        count,
        exactness,
        confidence: [Math.max(minimumConfidence, least), most],
        ...queryOf(of),
      },
    ];
  });
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

function groupKey(column: string, kind: DefectKind): string {
  return JSON.stringify([column, kind]);
}

function queryOf(of: readonly Suspicion[]): Pick<DefectGroup, 'query'> {
  const query = of.find((suspicion) => suspicion.query !== undefined)?.query;
  return query === undefined ? {} : { query };
}
