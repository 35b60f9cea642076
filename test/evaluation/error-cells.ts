import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { SuspectedCell } from '../../src/discover/defects/suspected-cell.ts';
import { discover } from '../../src/discover/discover.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { asOf, profileCsv } from '../discover/profiled-tables.ts';
import { type Score, scoreSets, timed } from './score.ts';

/** Every cell that discovery suspects in tables that belong together. */
export async function suspectedIn(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<readonly SuspectedCell[]> {
  const { tables } = await discover(engine, profiles, { asOf, seed: 1, queries: createQueryLog() });
  const cells: SuspectedCell[] = [];
  for (const { suspectedCells } of tables) {
    if (suspectedCells === undefined) continue;
    for await (const cell of suspectedCells.all()) cells.push(cell);
  }
  return cells;
}

/** Suspected cells against the planted or known ones; a cell counts once, whatever its kinds. */
export async function scoreErrorCells(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const set of ['hospital', 'beers']) {
    const folder = join(shared, 'data/errors', set);
    scores.push(...(await timed(async () => [await scoreDirty(engine, set, folder)])));
  }
  const planted = join(shared, 'data/chinese/enterprise');
  return [...scores, ...(await timed(async () => [await scorePlanted(engine, planted)]))];
}

async function scoreDirty(engine: DuckDbEngine, set: string, folder: string): Promise<Score> {
  const profile = await profileCsv(engine, join(folder, 'dirty.csv'), { name: set });
  const truth: { row: string; column: string }[] = parse(
    readFileSync(join(folder, 'error-cells.csv')),
    { columns: true },
  );
  return scoreSets(
    `${set}: error cells`,
    new Set((await suspectedIn(engine, [profile])).map(nameOf)),
    new Set(truth.map(({ row, column }) => `${set}[${row}].${column}`)),
  );
}

async function scorePlanted(engine: DuckDbEngine, folder: string): Promise<Score> {
  const truth: {
    tables: Record<string, number>;
    cell_defects: { table: string; row: number; column: string }[];
  } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const profiles: TableProfile[] = [];
  for (const name of Object.keys(truth.tables)) {
    profiles.push(await profileCsv(engine, join(folder, `${name}.csv`), { name }));
  }
  return scoreSets(
    'enterprise: error cells',
    new Set((await suspectedIn(engine, profiles)).map(nameOf)),
    new Set(truth.cell_defects.map(({ table, row, column }) => `${table}[${row}].${column}`)),
  );
}

function nameOf({ table, index, column }: SuspectedCell): string {
  return `${table}[${index}].${column}`;
}
