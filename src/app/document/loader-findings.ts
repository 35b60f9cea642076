import { missingKinds } from '../../discover/defects/defect-kinds.ts';
import type { TableDiscovery } from '../../discover/discovery.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import { logicalTypeTexts } from '../../vocabulary/column.ts';
import type { Finding, Severity } from '../../vocabulary/finding.ts';
import type { Subject } from '../../vocabulary/subject.ts';
import type { Texts } from '../../vocabulary/text.ts';
import type { MeasuredTable } from '../measure/measure-source.ts';

const logicalTypeNames = Object.fromEntries(
  Object.entries(logicalTypeTexts).map(([type, texts]) => [`logical-type.${type}`, texts]),
);

export const loaderFindingWords = {
  'finding.rejected-rows': {
    en: '{count} of {total} lines could not be split into cells and were left out.',
    zh: '{total} 行中有 {count} 行无法拆分为单元格，已排除。',
  },
  'finding.rejected-cells': {
    en: '{count} of {total} cells hold an error of the spreadsheet and were emptied.',
    zh: '{total} 个单元格中有 {count} 个为表格错误值，已置空。',
  },
  'finding.type-misses': {
    en: '{count} of {total} filled cells are not of the type of their column ({logical}).',
    zh: '{total} 个非缺失单元格中有 {count} 个不符合字段类型（{logical}）。',
  },
  ...logicalTypeNames,
} satisfies Record<string, Texts>;

/** Above this share of its table, what was lost is serious. */
const seriousShare = 0.01;

/**
 * What the loader had to leave out of a table, and cells that are not of their column's type where
 * no finding on suspected cells of the column tells of as many.
 */
export function loaderFindings(
  { profile, discovery }: Pick<MeasuredTable, 'profile' | 'discovery'>,
  asset: string,
): Finding[] {
  const { table, rows, columns } = profile;
  const subject = { asset, table: table.id };
  const { rowCount, cellCount } = table.rejections;
  const lost = [
    counted({
      code: 'finding.rejected-rows',
      subject,
      count: rowCount,
      total: rows + rowCount,
      feeds: ['Q2.2'],
    }),
    counted({
      code: 'finding.rejected-cells',
      subject,
      count: cellCount,
      total: rows * columns.length,
      feeds: ['Q3.5'],
    }),
  ];
  const untold = columns.filter(
    ({ column, misses }) => misses.count > suspectedIn(discovery, column.name),
  );
  return [...lost, ...untold.map((column) => missesOf(column, { ...subject }))].filter(
    (finding) => finding.count > 0,
  );
}

/** Cells that hold something and look wrong. */
function suspectedIn({ suspectedCells }: TableDiscovery, column: string): number {
  return (suspectedCells?.groups ?? [])
    .filter((group) => group.column === column && !missingKinds.has(group.kind))
    .reduce((sum, { count }) => sum + count, 0);
}

function missesOf(column: TableProfile['columns'][number], table: Subject): Finding {
  const { count, rows } = column.misses;
  const filled =
    column.typeShare === null || column.typeShare === 1 ? 0 : count / (1 - column.typeShare);
  return {
    ...counted({
      code: 'finding.type-misses',
      subject: { ...table, column: column.column.name },
      count,
      total: Math.round(filled),
      feeds: ['Q3.2'],
    }),
    params: { logical: column.type },
    rows: rows.slice(0, 20).map((row) => ({ ...row })),
  };
}

function counted(of: Pick<Finding, 'code' | 'subject' | 'count' | 'total' | 'feeds'>): Finding {
  const severity: Severity = of.count > of.total * seriousShare ? 'serious' : 'notice';
  return { ...of, severity, params: {}, rows: [] };
}
