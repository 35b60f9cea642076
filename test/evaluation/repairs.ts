import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { usualConfidence } from '../../src/app/clean/clean-settings.ts';
import type { SuspectedCell } from '../../src/discover/defects/suspected-cell.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { profileCsv } from '../discover/profiled-tables.ts';
import { type CleanTableName, cleanTableNames } from './clean-tables.ts';
import { suspectedIn } from './error-cells.ts';
import { judgeGenerated, unseenSeed, usualDamage } from './generated-cells.ts';
import { type Score, scoreSets, timed } from './score.ts';

/** The right texts of the wrong cells, by `table[row].column`: mostly one. */
type Truth = ReadonlyMap<string, readonly string[]>;

/**
 * A repair is right where it gives exactly the right text of a wrong cell; of a cell that was right
 * every repair is wrong. Where a wrong cell is emptied, its value is not restored (recall), but nothing
 * wrong stands there either: it counts as missed, not as wrong. Precision is over all other repairs,
 * recall over all wrong cells.
 */
export function scoreRepairs(
  name: string,
  {
    cells,
    truth,
    from,
  }: {
    readonly cells: readonly SuspectedCell[];
    readonly truth: Truth;
    /** The least confidence of a repair that is applied. */
    readonly from: number;
  },
): Score {
  const found = cells.flatMap((cell) => {
    const { proposal, confidence, kind } = cell;
    if (proposal === undefined || confidence < from) return [];
    const right = truth.get(cellName(cell));
    if (right !== undefined && proposal.test((proposed) => right.includes(proposed))) {
      return [cellName(cell)];
    }
    const emptied = right !== undefined && proposal.test((proposed) => proposed === '');
    return emptied ? [] : [`${cellName(cell)} by ${kind}`];
  });
  return scoreSets(name, new Set(found), new Set(truth.keys()));
}

/** Repairs of the sets with known right values: all that are proposed, and those applied by default. */
export async function scoreSharedRepairs(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const set of ['hospital', 'beers']) {
    scores.push(...(await timed(() => scoreDirty(engine, set, join(shared, 'data/errors', set)))));
  }
  const planted = async () => {
    const { cells, truth } = await enterprise(engine, join(shared, 'data/chinese/enterprise'));
    return both('enterprise', cells, truth);
  };
  return [...scores, ...(await timed(planted))];
}

async function scoreDirty(
  engine: DuckDbEngine,
  set: string,
  folder: string,
): Promise<readonly Score[]> {
  const profile = await profileCsv(engine, join(folder, 'dirty.csv'), { name: set });
  const rows: { row: string; column: string; clean: string }[] = parse(
    readFileSync(join(folder, 'error-cells.csv')),
    { columns: true },
  );
  const truth = new Map(
    rows.map(({ row, column, clean }) => [`${set}[${row}].${column}`, [clean]]),
  );
  return both(set, await suspectedIn(engine, [profile]), truth);
}

async function enterprise(engine: DuckDbEngine, folder: string) {
  const known: {
    tables: Record<string, number>;
    cell_defects: { table: string; row: number; column: string; clean: string }[];
  } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const profiles: TableProfile[] = [];
  for (const name of Object.keys(known.tables)) {
    profiles.push(await profileCsv(engine, join(folder, `${name}.csv`), { name }));
  }
  const truth = new Map(
    known.cell_defects.map(({ table, row, column, clean }) => [
      `${table}[${row}].${column}`,
      [clean],
    ]),
  );
  return { cells: await suspectedIn(engine, profiles), truth };
}

/** The same of planted damage in generated tables, on a seed that no threshold was looked at with. */
export async function scoreGeneratedRepairs(engine: DuckDbEngine): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const name of cleanTableNames) {
    const repair = async () => {
      const { cells, truth } = await generatedRepairs(engine, name, unseenSeed);
      return both(`generated ${name}`, cells, truth);
    };
    scores.push(...(await timed(repair)));
  }
  return scores;
}

/** Repairs of one generated table, and the text that was there before it was damaged. */
export async function generatedRepairs(
  engine: DuckDbEngine,
  name: CleanTableName,
  seed: number,
): Promise<{ readonly cells: readonly SuspectedCell[]; readonly truth: Truth }> {
  const { suspected, planted, table, rows } = await judgeGenerated(engine, name, {
    seed,
    share: usualDamage,
  });
  const truth = [...planted].map(([key, kind]) => {
    const [row = '', ...rest] = key.split('.');
    const column = rest.join('.');
    const at = table.columns.indexOf(column);
    const [before = '', after = ''] = [table.rows[Number(row)]?.[at], rows[Number(row)]?.[at]];
    // An accent may have been put there to have something to damage.
    const right =
      kind === 'encoding' ? [before, Buffer.from(after, 'latin1').toString()] : [before];
    return [`${name}[${row}].${column}`, right] as const;
  });
  return { cells: suspected, truth: new Map(truth) };
}

function both(set: string, cells: readonly SuspectedCell[], truth: Truth): readonly Score[] {
  return [
    scoreRepairs(`${set}: repairs proposed`, { cells, truth, from: 0 }),
    scoreRepairs(`${set}: repairs applied`, { cells, truth, from: usualConfidence }),
  ];
}

function cellName({ table, index, column }: SuspectedCell): string {
  return `${table}[${index}].${column}`;
}
