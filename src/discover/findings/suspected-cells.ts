import type { DefectKind } from '../defects/defect-kinds.ts';
import { rowsShown } from '../rows/row-positions.ts';
import { type FindingKind, severityByShare } from './finding-kind.ts';

/** Kinds of suspected cells that findings of their own tell of. */
const toldElsewhere: ReadonlySet<DefectKind> = new Set([
  'disguised-missing',
  'invalid-identifier',
  'impossible-date',
  'outlier',
  'orphan',
]);

/** Cells of a column look wrong in one way, although no rule says so. */
export const suspectedCellsFound: FindingKind = {
  code: 'finding.suspected-cells',
  texts: {
    en: '{count} of {total} cells look wrong: {defect}.',
    zh: '{total} 个单元格中有 {count} 个疑似有误：{defect}。',
  },
  feeds: ['Q3.5'],
  find: ({ discovery: { suspectedCells }, classified: { profile } }) => {
    if (suspectedCells === undefined) return [];
    const kept = suspectedCells.kept();
    return suspectedCells.groups
      .filter(({ kind }) => !toldElsewhere.has(kind))
      .map(({ column, kind, count, confidence: [least], query }) => ({
        severity: severityByShare(count, profile.rows),
        column,
        count,
        total: profile.rows,
        params: { defect: kind },
        rows: kept
          .filter((cell) => cell.column === column && [cell.kind, ...cell.also].includes(kind))
          .slice(0, rowsShown)
          .map(({ row }) => row),
        confidence: least,
        query,
      }));
  },
};
