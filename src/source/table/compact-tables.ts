import type { DuckDbEngine } from '../../engine/duckdb/duckdb.ts';
import type { Table } from '../../vocabulary/table.ts';

/** Rows below which a column of text takes much more memory than its content. */
const smallRows = 10_000;
/** Columns of small tables that may wait: DuckDB sets 34 KiB aside for each, 136 MiB in all. */
const waitingColumns = 4000;

/**
 * Keeps many small tables small. In memory DuckDB sets aside a block for each column, which it can
 * neither share nor spill, until a checkpoint packs them; 500 tables of 100 columns took 1.7 GiB
 * before and 134 MB after. Large tables alone never cause one.
 */
export function createCompaction(engine: DuckDbEngine): (table: Table) => Promise<void> {
  let waiting = 0;
  return async (table) => {
    if (table.rows < smallRows) waiting += table.columns.length;
    if (waiting < waitingColumns) return;
    waiting = 0;
    await engine.run('CHECKPOINT');
  };
}
