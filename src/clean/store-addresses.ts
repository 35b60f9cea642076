import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Table } from '../vocabulary/table.ts';
import { relations } from './repair-table.ts';

/** Rows of one statement. */
const together = 1000;

/**
 * Puts where rows stand in their files beside their positions, for statements that name rows.
 * Positions and addresses are no content.
 */
export async function storeAddresses(
  engine: DuckDbEngine,
  table: Table,
  positions: readonly number[],
): Promise<void> {
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${quoteName(relations.addresses)}
    (position BIGINT, file VARCHAR, sheet VARCHAR, record BIGINT, line BIGINT)`);
  for (let from = 0; from < positions.length; from += together) {
    const rows = positions.slice(from, from + together).map((at) => addressOf(table, at));
    await engine.run(`INSERT INTO ${quoteName(relations.addresses)} VALUES ${rows.join(', ')}`);
  }
}

function addressOf(table: Table, at: number): string {
  const address = table.address(at);
  if (address.kind !== 'record') return `(${at}, NULL, NULL, NULL, NULL)`;
  const { file, sheet, record, line } = address;
  const shown = sheet === undefined ? 'NULL' : quoteText(sheet);
  return `(${at}, ${quoteText(file)}, ${shown}, ${record}, ${line ?? 'NULL'})`;
}
