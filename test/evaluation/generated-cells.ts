import type { SuspectedCell } from '../../src/discover/defects/suspected/suspected-cell.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { profileRows } from '../discover/profiled-tables.ts';
import { type CleanTableName, cleanTable, cleanTableNames } from './clean-tables.ts';
import { type CorruptedTable, corrupt } from './corruptions.ts';
import { cellName, type DamagedSet, scoreCells, suspectedIn, usually } from './error-cells.ts';
import { clocked, once } from './once.ts';
import { type Score, scoreSets } from './score.ts';
import { unseen, usualDamage } from './seeds.ts';

/** What was suspected in a generated table, and what had been planted. */
interface Judged extends DamagedSet {
  readonly score: Score;
  readonly suspected: readonly (SuspectedCell & { readonly planted: string | undefined })[];
}

/** Suspected cells of a generated table; without `share` nothing is planted, and all are wrong. */
export async function judgeGenerated(
  engine: DuckDbEngine,
  name: CleanTableName,
  { seed, share }: { readonly seed: number; readonly share: number },
): Promise<Judged> {
  const corrupted = corrupt(cleanTable(name, seed), seed + 7, share);
  const profile = await profileRows(engine, name, {
    columns: corrupted.table.columns,
    rows: corrupted.rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  });
  const cells = await suspectedIn(engine, [profile]);
  const truth = rightTexts(corrupted);
  const found = usually(cells);
  return {
    cells,
    truth,
    score: scoreSets(name, new Set(found.map(cellName)), new Set(truth.keys())),
    suspected: found.map((cell) => ({
      ...cell,
      planted: corrupted.planted.get(`${cell.index}.${cell.column}`),
    })),
  };
}

/** The texts that stood in the damaged cells. */
function rightTexts({ table, rows, planted }: CorruptedTable): DamagedSet['truth'] {
  const texts = [...planted].map(([key, kind]) => {
    const [row = '', ...rest] = key.split('.');
    const column = rest.join('.');
    const at = table.columns.indexOf(column);
    const [before = '', after = ''] = [table.rows[Number(row)]?.[at], rows[Number(row)]?.[at]];
    // An accent may have been put there to have something to damage.
    const right =
      kind === 'encoding' ? [before, Buffer.from(after, 'latin1').toString()] : [before];
    return [cellName({ table: table.name, index: row, column }), right] as const;
  });
  return new Map(texts);
}

/** A generated table of the unseen seed with the usual damage, judged once. */
export const damagedTable = once(
  (engine, name): Promise<DamagedSet> =>
    judgeGenerated(engine, nameOf(name), { seed: unseen.cells, share: usualDamage }),
);

function nameOf(name: string): CleanTableName {
  const known = cleanTableNames.find((one) => one === name);
  if (known === undefined) throw new Error(`bug: there is no generated table ${name}`);
  return known;
}

/** Planted defects found in every generated table, and false alarms in the same without defects. */
export async function scoreGeneratedCells(engine: DuckDbEngine): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const name of cleanTableNames) {
    const set = `generated ${name}`;
    const damaged = await damagedTable(engine, name);
    const clean = await clocked(() =>
      judgeGenerated(engine, name, { seed: unseen.cells, share: 0 }),
    );
    scores.push(
      { ...scoreCells(`${set}: error cells`, set, damaged.of), seconds: damaged.seconds },
      {
        ...scoreCells(`${set}: error cells where none was planted`, set, clean.of),
        seconds: clean.seconds,
      },
    );
  }
  return scores;
}
