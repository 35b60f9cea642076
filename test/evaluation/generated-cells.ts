import type { SuspectedCell } from '../../src/discover/defects/suspected-cell.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { profileRows } from '../discover/profiled-tables.ts';
import { type CleanTableName, cleanTable, cleanTableNames } from './clean-tables.ts';
import { corrupt } from './corruptions.ts';
import { suspectedIn } from './error-cells.ts';
import { type Score, scoreSets, timed } from './score.ts';
import type { CleanTable } from './table-plan.ts';

/** What was suspected in a generated table, and what had been planted. */
interface Judged {
  /** As it was before anything was planted. */
  readonly table: CleanTable;
  /** The same with what was planted. */
  readonly rows: readonly (readonly string[])[];
  readonly score: Score;
  readonly cells: number;
  readonly suspected: readonly (SuspectedCell & { readonly planted: string | undefined })[];
  readonly planted: ReadonlyMap<string, string>;
}

/** Suspected cells of a generated table; without `share` nothing is planted, and all are wrong. */
export async function judgeGenerated(
  engine: DuckDbEngine,
  name: CleanTableName,
  { seed, share }: { readonly seed: number; readonly share: number },
): Promise<Judged> {
  const table: CleanTable = cleanTable(name, seed);
  const { rows, planted } = corrupt(table, seed + 7, share);
  const profile = await profileRows(engine, name, {
    columns: table.columns,
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  });
  const found = await suspectedIn(engine, [profile]);
  const keyOf = ({ index, column }: SuspectedCell) => `${index}.${column}`;
  return {
    table,
    rows,
    score: scoreSets(
      `generated ${name}: error cells`,
      new Set(found.map(keyOf)),
      new Set(planted.keys()),
    ),
    cells: table.rows.length * table.columns.length,
    suspected: found.map((cell) => ({ ...cell, planted: planted.get(keyOf(cell)) })),
    planted,
  };
}

/** A seed that no threshold was looked at with. */
export const unseenSeed = 20_261;
/** Share of the cells of a column that each kind of damage befalls. */
export const usualDamage = 0.005;

/** Planted defects found in every generated table, and false alarms in the same without defects. */
export async function scoreGeneratedCells(engine: DuckDbEngine): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const name of cleanTableNames) {
    const judge = async (share: number, suffix: string) => {
      const { score } = await judgeGenerated(engine, name, { seed: unseenSeed, share });
      return [{ ...score, name: `${score.name}${suffix}` }];
    };
    scores.push(...(await timed(() => judge(usualDamage, ''))));
    scores.push(...(await timed(() => judge(0, ' where none was planted'))));
  }
  return scores;
}
