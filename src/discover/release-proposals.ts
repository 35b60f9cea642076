import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { createTextTable } from '../engine/duckdb/text-appender.ts';
import { RawValue } from '../vocabulary/raw-value.ts';
import type { SuspectedCell } from './defects/suspected/suspected-cell.ts';

/** Where proposals go, and what stands beside each of them. */
export interface ProposalTable {
  readonly relation: string;
  /** Columns beside `proposed`. */
  readonly columns: readonly string[];
  /** Texts for those columns. Never cell content. */
  readonly describe: (cell: SuspectedCell) => readonly (string | null)[];
}

/**
 * Puts what suspected cells should hold into a relation of the engine, as the column `proposed`; cells
 * without a proposal are passed over. This is the other place, beside `clearance.ts`, where raw
 * values are opened: repairs are applied to a copy of the data by the engine itself, so that they
 * go from the engine to the engine and nothing of them is returned (decision 23).
 */
export async function releaseProposals(
  engine: DuckDbEngine,
  cells: AsyncIterable<SuspectedCell>,
  { relation, columns, describe }: ProposalTable,
): Promise<void> {
  const table = await createTextTable(engine, relation, [...columns, 'proposed']);
  for await (const cell of cells) {
    if (cell.proposal === undefined) continue;
    table.append([...describe(cell), RawValue.open(cell.proposal)]);
  }
  await table.finish();
}
