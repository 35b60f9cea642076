import type { RowReference } from '../../vocabulary/row-reference.ts';
import type { Discovery } from '../discovery.ts';
import { findRows } from '../rows/find-rows.ts';
import { rowsShown } from '../rows/row-positions.ts';
import { takenBy } from '../semantic/column-verdict.ts';
import { compactForm, textForm } from '../semantic/normalise.ts';
import type { SemanticType } from '../semantic/semantic-type.ts';
import { holdsSomething } from '../semantic/tested-values.ts';
import {
  columnsOf,
  type DescribedColumn,
  type DescribedTable,
  type FindingKind,
  type Hit,
  severityByShare,
} from './finding-kind.ts';
import { toldAsSuspected } from './suspected-cells.ts';

/**
 * Cells fail the structure, checksum or code list of their column's type, where they are too many,
 * or were seen too few of, to suspect single ones. Genuine codes that break
 * their own rule exist, so the check is reported as failed, not the cell as false.
 */
export const invalidCellsFound: FindingKind = {
  code: 'finding.invalid-cells',
  texts: {
    en: '{count} of {total} cells fail the check of the type {type}.',
    zh: '{total} 个单元格中有 {count} 个未通过类型 {type} 的校验。',
  },
  feeds: ['Q3.1', 'Q3.2', 'Q3.5'],
  find: async (table) => {
    const hits: Hit[] = [];
    for (const column of columnsOf(table)) {
      const type = takenBy(column.verdict)?.tally.type;
      const told = toldAsSuspected(table.discovery, {
        column: column.found.column,
        kind: 'invalid-identifier',
      });
      if (type !== undefined && column.found.invalid > 0 && told.length === 0)
        hits.push(await hitOf(table, column, type));
    }
    return hits;
  },
};

async function hitOf(
  table: DescribedTable,
  { profile, found }: DescribedColumn,
  type: SemanticType,
): Promise<Hit> {
  const form = type.form === 'text' ? textForm : compactForm;
  const fails = (cell: string) => {
    const value = form(cell);
    const passes = type.matches(value, table.session) || type.masked?.test(value) === true;
    return holdsSomething(cell) && !passes;
  };
  return {
    severity: severityByShare(found.invalid, found.tested),
    column: profile.column.name,
    count: found.invalid,
    total: found.tested,
    params: { type: type.id },
    rows: await findRows(table, profile.column.name, fails),
    ...(found.invalidExactness && { confidence: 0.95 }),
  };
}

/** The first rows whose cell fails the meaning of its column, however that was told. */
export function invalidRows(
  { tables, findings }: Discovery,
  of: { readonly table: string; readonly column: string },
): readonly RowReference[] {
  const suspected = tables.find(({ table }) => table === of.table)?.suspectedCells?.kept() ?? [];
  const failing = suspected.filter(
    ({ column, kind, also }) =>
      column === of.column && [kind, ...also].includes('invalid-identifier'),
  );
  if (failing.length > 0) return failing.slice(0, rowsShown).map(({ row }) => row);
  const told = findings.find(
    ({ code, subject }) =>
      code === invalidCellsFound.code && subject.table === of.table && subject.column === of.column,
  );
  return told?.rows ?? [];
}
