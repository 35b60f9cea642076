import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { usualConfidence } from '../../src/discover/defects/find-cell-defects.ts';
import type { SuspectedCell } from '../../src/discover/defects/suspected/suspected-cell.ts';
import { discover } from '../../src/discover/discover.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { asOf, profileCsv } from '../discover/profiled-tables.ts';
import { once } from './once.ts';
import { type Question, type Score, scoreSets } from './score.ts';

/** The right texts of the wrong cells, by `table[row].column`: mostly one. */
type RightTexts = ReadonlyMap<string, readonly string[]>;

/** A set whose wrong cells are known, and all that was suspected in it, however unsure. */
export interface DamagedSet {
  readonly cells: readonly SuspectedCell[];
  readonly truth: RightTexts;
}

/** Every cell that discovery suspects in tables that belong together, at any confidence. */
export async function suspectedIn(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<readonly SuspectedCell[]> {
  const options = { asOf, seed: 1, queries: createQueryLog(), minimumConfidence: 0 };
  const { tables } = await discover(engine, profiles, options);
  const cells: SuspectedCell[] = [];
  for (const { suspectedCells } of tables) {
    if (suspectedCells === undefined) continue;
    for await (const cell of suspectedCells.all()) cells.push(cell);
  }
  return cells;
}

/** The cells that the product suspects unless it is asked for others. */
export function usually(cells: readonly SuspectedCell[]): readonly SuspectedCell[] {
  return cells.filter(({ confidence }) => confidence >= usualConfidence);
}

/** Suspected cells against the planted or known ones; a cell counts once, whatever its kinds. */
export async function scoreErrorCells(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const [name, folder] of damagedSets) {
    const { of, seconds } = await damagedSet(engine, join(shared, folder));
    scores.push({ ...scoreCells(`${name}: error cells`, name, of), seconds });
  }
  return scores;
}

/** The suspected cells of one table or set, as a part of the named set. */
export function scoreCells(name: string, set: string, { cells, truth }: DamagedSet): Score {
  const asked: Question = {
    of: 'error cells',
    set,
    answers: new Map(cells.map((cell) => [cellName(cell), cell.confidence])),
    truth: new Set(truth.keys()),
  };
  const found = new Set(usually(cells).map(cellName));
  return { ...scoreSets(name, found, asked.truth), asked };
}

/** Shared sets with wrong cells, by name, and their folders. */
export const damagedSets = [
  ['hospital', 'data/errors/hospital'],
  ['beers', 'data/errors/beers'],
  ['enterprise', 'data/chinese/enterprise'],
] as const;

/** Wrong and suspected cells of the set in a folder, profiled and searched once. */
export const damagedSet = once((engine, folder) =>
  folder.includes('/errors/') ? dirtyTable(engine, folder) : plantedTables(engine, folder),
);

async function dirtyTable(engine: DuckDbEngine, folder: string): Promise<DamagedSet> {
  const name = basename(folder);
  const profile = await profileCsv(engine, join(folder, 'dirty.csv'), { name });
  const rows: { row: string; column: string; clean: string }[] = parse(
    readFileSync(join(folder, 'error-cells.csv')),
    { columns: true },
  );
  const truth = rows.map(
    ({ row, column, clean }) => [cellName({ table: name, index: row, column }), [clean]] as const,
  );
  return { cells: await suspectedIn(engine, [profile]), truth: new Map(truth) };
}

async function plantedTables(engine: DuckDbEngine, folder: string): Promise<DamagedSet> {
  const known: {
    tables: Record<string, number>;
    cell_defects: { table: string; row: number; column: string; clean: string }[];
  } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const profiles: TableProfile[] = [];
  for (const name of Object.keys(known.tables)) {
    profiles.push(await profileCsv(engine, join(folder, `${name}.csv`), { name }));
  }
  const truth = known.cell_defects.map(
    ({ table, row, column, clean }) => [cellName({ table, index: row, column }), [clean]] as const,
  );
  return { cells: await suspectedIn(engine, profiles), truth: new Map(truth) };
}

/** How cells are called here: `table[row].column`. */
export function cellName({
  table,
  index,
  column,
}: {
  readonly table: string;
  readonly index: number | string;
  readonly column: string;
}): string {
  return `${table}[${index}].${column}`;
}
