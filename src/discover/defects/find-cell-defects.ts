import type { ClassifiedColumn } from '../personal/classify-table.ts';
import { holdsSomething } from '../semantic/tested-values.ts';
import { columnNature } from './columns/column-nature.ts';
import { textsOfColumns } from './columns/column-texts.ts';
import type { ColumnTexts } from './columns/text-counts.ts';
import { defectDetectors } from './detectors.ts';
import { countedCells, defectGroups } from './suspected/defect-groups.ts';
import { GroupCounts } from './suspected/group-counts.ts';
import { locateCells } from './suspected/locate-cells.ts';
import { type CellDefects, keptCells, type SuspectedCell } from './suspected/suspected-cell.ts';
import type {
  DefectContext,
  DefectDetector,
  ExaminedColumn,
  Suspicion,
} from './suspected/suspicion.ts';

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
  const screened: DefectContext = { ...table, columns: columns.map(screenedColumn) };
  const suspicions: Suspicion[] = [];
  for (const detector of defectDetectors) {
    session.signal?.throwIfAborted();
    suspicions.push(...(await suspicionsOf(detector, context, screened)));
  }
  const all = () => locateCells(session, profile, { suspicions, minimumConfidence });
  const kept: SuspectedCell[] = [];
  const counts = new GroupCounts();
  let complete = true;
  for await (const cell of all()) {
    complete = counts.cells < countedCells;
    if (!complete) break;
    counts.add(cell);
    if (kept.length < keptCells) kept.push(cell);
  }
  return {
    table: profile.table.id,
    minimumConfidence,
    groups: defectGroups({
      suspicions,
      columns,
      counts,
      minimumConfidence,
      complete,
      seed: session.seed,
    }),
    kept: () => kept,
    all,
  };
}

async function suspicionsOf(
  detector: DefectDetector,
  context: DefectContext,
  screened: DefectContext,
): Promise<readonly Suspicion[]> {
  if (detector.screens === undefined) return detector.find(context);
  const found = await detector.find(screened);
  return found.map((suspicion) => ({ reach: 'screen', ...suspicion }));
}

/** The column with what is unusual in all its rows beside what is usual in its sample. */
function screenedColumn(column: ExaminedColumn): ExaminedColumn {
  const { screen } = column.texts;
  if (screen === undefined) return column;
  const present = screen.values.filter(({ text }) => holdsSomething(text));
  const texts = { ...column.texts, all: screen.values, present };
  return { ...column, texts, nature: columnNature(column.profile, texts) };
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
