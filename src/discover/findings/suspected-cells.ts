import type { DefectKind } from '../defects/defect-kinds.ts';
import type { DefectGroup } from '../defects/suspected-cell.ts';
import { rowsShown } from '../rows/row-positions.ts';
import {
  type DescribedTable,
  type FindingKind,
  type Hit,
  severityByShare,
} from './finding-kind.ts';

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
  find: (table) =>
    groupsOf(table)
      .filter(({ looked }) => looked === undefined)
      .map((group) => hitOf(table, group)),
};

/** The same, where the column has too many values to look at all of them. */
export const suspectedCellsInSample: FindingKind = {
  code: 'finding.suspected-cells-in-sample',
  texts: {
    en: 'At least {count} of {total} cells look wrong: {defect}. {looked} of about {distinct} distinct values were looked at.',
    zh: '{total} 个单元格中至少有 {count} 个疑似有误：{defect}。约 {distinct} 个不同取值中检查了 {looked} 个。',
  },
  feeds: ['Q3.5'],
  find: (table) =>
    groupsOf(table).flatMap((group) => {
      if (group.looked === undefined) return [];
      const { values, of } = group.looked;
      const hit = hitOf(table, group);
      return [{ ...hit, params: { ...hit.params, looked: values, distinct: of } }];
    }),
};

function groupsOf({ discovery: { suspectedCells } }: DescribedTable): readonly DefectGroup[] {
  return suspectedCells?.groups.filter(({ kind }) => !toldElsewhere.has(kind)) ?? [];
}

function hitOf({ discovery, classified: { profile } }: DescribedTable, group: DefectGroup): Hit {
  const { column, kind, count, confidence, query } = group;
  const kept = discovery.suspectedCells?.kept() ?? [];
  return {
    severity: severityByShare(count, profile.rows),
    column,
    count,
    total: profile.rows,
    params: { defect: kind },
    rows: kept
      .filter((cell) => cell.column === column && [cell.kind, ...cell.also].includes(kind))
      .slice(0, rowsShown)
      .map(({ row }) => row),
    confidence: confidence[0],
    query,
  };
}
