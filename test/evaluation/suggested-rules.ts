import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import { runRules } from '../../src/profile/rules/run-rules.ts';
import { asOf, profileRows } from '../discover/profiled-tables.ts';
import { cleanTable, cleanTableNames } from './clean-tables.ts';
import { corrupt } from './corruptions.ts';
import { unseenSeed, usualDamage } from './generated-cells.ts';
import { minedTables } from './mined-tables.ts';
import { type Score, scoreSets, timed } from './score.ts';

type Rows = readonly (readonly string[])[];

/** A table before and after damage, row by row. */
interface BeforeAfter {
  readonly name: string;
  readonly columns: readonly string[];
  readonly clean: Rows;
  readonly dirty: Rows;
  /** Damaged rows, by their index. */
  readonly damaged: ReadonlySet<number>;
}

/**
 * Rules are suggested by every second row of the clean table, and asked of the other rows of the
 * dirty one: a row counts once, however many rules flag it.
 */
async function scoreTable(engine: DuckDbEngine, table: BeforeAfter): Promise<Score> {
  const { name, columns, clean, dirty, damaged } = table;
  const half = (rows: Rows, parity: number) =>
    rows
      .filter((_, i) => i % 2 === parity)
      .map((row) => row.map((cell) => (cell === '' ? null : cell)));
  const learnt = await profileRows(engine, `${name} clean`, { columns, rows: half(clean, 0) });
  const asked = await profileRows(engine, `${name} dirty`, { columns, rows: half(dirty, 1) });
  const [mined] = await minedTables(engine, [learnt]);
  const results = await runRules(
    engine,
    // The engine numbers the rows of its own tables from 0.
    [
      {
        table: learnt.table.id,
        profile: { ...asked, table: { ...asked.table, rowIndex: 'rowid' } },
      },
    ],
    (mined?.rules ?? []).map(({ rule }) => rule),
    { queries: createQueryLog(), asOf, mostRows: dirty.length },
  );
  const flagged = results
    .filter(({ status }) => status === 'failed')
    .flatMap(({ indices = [] }) => indices);
  return scoreSets(
    `${name}: rows flagged by suggested rules`,
    new Set(flagged.map(String)),
    new Set([...damaged].filter((i) => i % 2 === 1).map((i) => String((i - 1) / 2))),
  );
}

/** Rules of generated tables, on a seed that no threshold was looked at with. */
export async function scoreGeneratedRules(engine: DuckDbEngine): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const name of cleanTableNames) {
    const table = cleanTable(name, unseenSeed);
    const { columns, rows: clean } = table;
    const { rows: dirty, planted } = corrupt(table, unseenSeed + 7, usualDamage);
    const damaged = new Set([...planted.keys()].map((key) => Number.parseInt(key, 10)));
    const both = { name: `generated ${name}`, columns, clean, dirty, damaged };
    scores.push(...(await timed(async () => [await scoreTable(engine, both)])));
  }
  return scores;
}

/** The same of the sets that stand there clean and dirty. */
export async function scoreSharedRules(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const name of ['hospital', 'beers']) {
    const read = (file: string): string[][] =>
      parse(readFileSync(join(shared, 'data/errors', name, file)), { relax_column_count: true });
    const [columns = [], ...clean] = read('clean.csv');
    const [, ...dirty] = read('dirty.csv');
    const [, ...cells] = read('error-cells.csv');
    const damaged = new Set(cells.map(([row]) => Number(row)));
    const both = { name, columns, clean, dirty, damaged };
    scores.push(...(await timed(async () => [await scoreTable(engine, both)])));
  }
  return scores;
}
