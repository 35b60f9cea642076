import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Table } from '../vocabulary/table.ts';
import { duplicateRow, positionOf, relations } from './repair-table.ts';
import { storeAddresses } from './store-addresses.ts';

/** The name of the kind, as kinds of defects have one. */
export const duplicateRowName = { en: 'repeated row', zh: '重复行' } as const;

/** The evidence of a row that may be removed. */
export const duplicateRowEvidence = {
  code: 'clean.repeats-row',
  texts: { en: 'repeats row {first} in every cell', zh: '与第 {first} 行的每个单元格都相同' },
} as const;

/**
 * Proposes to remove rows of the source that repeat an earlier one in every cell.
 *
 * @param say the evidence in words, where `{first}` stands for the earlier row
 */
export async function takeDuplicateRows(
  engine: DuckDbEngine,
  table: Table,
  say: string,
): Promise<void> {
  const cells = table.columns.map(({ name }) => quoteName(name)).join(', ');
  const repeated = `(SELECT position, first FROM (
      SELECT position, min(position) OVER (PARTITION BY ${cells}) AS first
      FROM (SELECT ${positionOf(table)} AS position, ${cells} FROM ${quoteName(table.relation)}))
    WHERE position > first)`;
  const { rows } = await engine.run(`SELECT position FROM ${repeated} ORDER BY position`);
  await storeAddresses(
    engine,
    table,
    rows.map(([at]) => Number(at)),
  );
  await engine.run(`INSERT INTO ${quoteName(relations.repairs)}
    SELECT ${quoteText(table.id)}, d.position, '', -1, ${quoteText(duplicateRow)},
      ${quoteText(duplicateRowEvidence.code)},
      replace(${quoteText(say)}, '{first}', CAST(d.first + 1 AS VARCHAR)),
      1, a.file, a.sheet, a.record, a.line, true, NULL, NULL, 'open'
    FROM ${repeated} d JOIN ${quoteName(relations.addresses)} a ON a.position = d.position`);
}
