import { defectKindCode } from '../../discover/defects/defect-words.ts';
import type {
  CellDefects,
  SuspectedCell,
} from '../../discover/defects/suspected/suspected-cell.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';

/** A person who has seen five cells of a kind knows what it is; lists of all are for exports. */
const cellsShown = 5;

/** What looks wrong in a table, as the report states it: nothing where no cell does. */
export function suspectedCellsOf(
  found: CellDefects | undefined,
): Pick<TableReport, 'suspectedCells'> {
  if (found === undefined || found.groups.length === 0) return {};
  const first = firstCells(found.kept());
  return {
    suspectedCells: {
      minimumConfidence: found.minimumConfidence,
      groups: found.groups.map(({ column, kind, count, exactness, confidence, query }) => ({
        column,
        kind: { code: defectKindCode(kind), params: {} },
        count,
        ...(exactness.kind === 'exact' ? {} : { exactness }),
        confidence: { least: confidence[0], greatest: confidence[1] },
        ...(query === undefined ? {} : { query }),
        cells: (first.get(groupKey(column, kind)) ?? []).map(({ row, confidence, evidence }) => ({
          row,
          confidence,
          evidence: { code: evidence.code, params: { ...evidence.params } },
        })),
      })),
    },
  };
}

function groupKey(column: string, kind: string): string {
  return `${kind} ${column}`;
}

/** The first cells of each column and kind; the evidence of a cell is that of its strongest kind. */
function firstCells(cells: readonly SuspectedCell[]): ReadonlyMap<string, SuspectedCell[]> {
  const first = new Map<string, SuspectedCell[]>();
  for (const cell of cells) {
    const key = groupKey(cell.column, cell.kind);
    const list = first.get(key) ?? [];
    if (list.length === 0) first.set(key, list);
    if (list.length < cellsShown) list.push(cell);
  }
  return first;
}
