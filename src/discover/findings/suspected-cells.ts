import { type DefectKind, missingKinds } from '../defects/defect-kinds.ts';
import type { DefectGroup } from '../defects/suspected/suspected-cell.ts';
import type { TableDiscovery } from '../discovery.ts';
import {
  type DescribedTable,
  type FindingKind,
  type Hit,
  severityByShare,
} from './finding-kind.ts';

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

/** What the suspected cells of a column say of a kind: the groups that it names or points at too. */
export function toldAsSuspected(
  { suspectedCells }: Pick<TableDiscovery, 'suspectedCells'>,
  of: { readonly column: string; readonly kind: DefectKind },
): readonly DefectGroup[] {
  const groups = suspectedCells?.groups ?? [];
  return groups.filter(
    ({ column, kind, also }) =>
      column === of.column && [kind, ...also.map((other) => other.kind)].includes(of.kind),
  );
}

/** References to nothing are told of their relationship, with the cells that no detector suspects. */
function groupsOf({ discovery: { suspectedCells } }: DescribedTable): readonly DefectGroup[] {
  return suspectedCells?.groups.filter(({ kind }) => kind !== 'orphan') ?? [];
}

/** Indicators that count the cells of a kind; all others are dirty data alone. */
const feeds: Readonly<Partial<Record<DefectKind, readonly string[]>>> = {
  'disguised-missing': ['Q2.1', 'Q2.2'],
  'unexpected-missing': ['Q2.1', 'Q2.2'],
  'invalid-identifier': ['Q3.1', 'Q3.2', 'Q3.5'],
  'impossible-date': ['Q3.2', 'Q3.5'],
  type: ['Q3.2', 'Q3.5'],
};

function hitOf({ classified: { profile } }: DescribedTable, group: DefectGroup): Hit {
  const { column, kind, also, count, confidence, rows, evidence, query } = group;
  const kinds = [kind, ...also.filter((other) => other.count * 2 > count).map((one) => one.kind)];
  return {
    severity: missingKinds.has(kind) ? 'notice' : severityByShare(count, profile.rows),
    column,
    count,
    total: profile.rows,
    params: { defect: kinds.join(', ') },
    rows,
    evidence,
    confidence: confidence[0],
    ...(feeds[kind] && { feeds: feeds[kind] }),
    query,
  };
}
