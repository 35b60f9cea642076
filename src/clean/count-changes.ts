import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { quoteName, quoteText } from '../sql/duckdb.ts';
import type { Table } from '../vocabulary/table.ts';
import { duplicateRow, relations } from './repair-table.ts';
import { isFormula, ofKeptRows } from './write-lineage.ts';

/** How much is changed in one table. */
export interface TableChanges {
  readonly proposed: number;
  readonly cells: number;
  readonly rows: number;
  readonly removedRows: number;
  /** Cells whose text a typed copy cannot hold. */
  readonly lost: number;
}

export async function countChanges(engine: DuckDbEngine, { id }: Table): Promise<TableChanges> {
  const removal = `kind = ${quoteText(duplicateRow)}`;
  const cell = `NOT (${removal}) AND decision = 'accept' ${ofKeptRows}`;
  const count = (what: string, where: string) =>
    `(SELECT count(${what}) FROM ${quoteName(relations.repairs)} r WHERE "table" = ${quoteText(id)} AND ${where})`;
  const { rows } = await engine.run(
    `SELECT ${[
      count('*', `decision <> 'lost'`),
      count('*', cell),
      count('DISTINCT position', cell),
      count('*', `${removal} AND decision = 'accept'`),
      count('*', `decision = 'lost'`),
    ].join(', ')}`,
  );
  const [proposed, cells, changed, removedRows, lost] = (rows[0] ?? []).map(Number);
  if (lost === undefined) throw new Error('bug: changes were not counted');
  return {
    proposed: proposed ?? 0,
    cells: cells ?? 0,
    rows: changed ?? 0,
    removedRows: removedRows ?? 0,
    lost,
  };
}

/** Proposed and applied repairs of one kind. */
export interface KindChanges {
  readonly kind: string;
  readonly proposed: number;
  readonly applied: number;
}

export async function countKinds(engine: DuckDbEngine): Promise<readonly KindChanges[]> {
  const { rows } =
    await engine.run(`SELECT kind, count(*), count(*) FILTER (WHERE decision = 'accept' ${ofKeptRows})
    FROM ${quoteName(relations.repairs)} r WHERE decision <> 'lost' GROUP BY kind ORDER BY kind`);
  return rows.map(([kind, proposed, applied]) => ({
    kind: String(kind),
    proposed: Number(proposed),
    applied: Number(applied),
  }));
}

/** Cells of a table of text that a spreadsheet would run as formulas. */
export async function countFormulas(engine: DuckDbEngine, table: Table): Promise<number> {
  const texts = table.columns.filter(({ physicalType }) => physicalType === 'VARCHAR');
  let count = 0;
  for (let from = 0; from < texts.length; from += 64) {
    const counts = texts
      .slice(from, from + 64)
      .map(({ name }) => `count(CASE WHEN ${isFormula(quoteName(name))} THEN 1 END)`);
    const { rows } = await engine.run(
      `SELECT ${counts.join(' + ')} FROM ${quoteName(table.relation)}`,
    );
    count += Number(rows[0]?.[0] ?? 0);
  }
  return count;
}
