import { findRows } from '../rows/find-rows.ts';
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

/**
 * Cells fail the structure, checksum or code list of their column's type. Genuine codes that break
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
      if (type !== undefined && column.found.invalid > 0)
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
