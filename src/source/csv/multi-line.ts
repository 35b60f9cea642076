import { readNumbers } from '../../engine/duckdb/numbers.ts';
import { quoteName } from '../../sql/duckdb.ts';
import type { LoadContext } from '../load-context.ts';
import { positionsWithBreaks, type RowPositions } from '../table/row-positions.ts';
import type { CsvPlan } from './plan-csv.ts';

/**
 * Where each row of a table stands that the engine has read from a file whose cells span lines.
 * Undefined where rows and line feeds inside cells do not add up to the lines of the file, or where
 * a record is longer than a cell may be: then the careful way decides.
 */
export async function multiLinePositions(
  { columns, relation }: CsvPlan,
  lines: { readonly first: number; readonly count: number; readonly rows: number },
  { engine, limits }: LoadContext,
): Promise<RowPositions['at'] | undefined> {
  const cells = columns.map(({ name }) => quoteName(name));
  const spans = cells.map((cell) => `coalesce(contains(${cell}, chr(10)), false)`).join(' OR ');
  const row = `concat(${cells.join(', ')})`;
  const breaks = `strlen(${row}) - strlen(replace(${row}, chr(10), ''))`;
  const numbers = ['rowid', breaks, `strlen(${row})`].map((number) => `CAST(${number} AS DOUBLE)`);
  const sql = `SELECT ${numbers.join(', ')}
    FROM ${quoteName(relation)} WHERE ${spans} ORDER BY rowid`;
  const [rows, inner, lengths] = await readNumbers(await engine.connection.stream(sql));
  if (rows === undefined || inner === undefined) return undefined;
  const inside = inner.reduce((sum, each) => sum + each, 0);
  const tooLong = lengths?.some((length) => length > limits.cellBytes) ?? true;
  if (tooLong || lines.rows + inside !== lines.count) return undefined;
  return positionsWithBreaks(lines.first, rows, inner);
}
