import { join } from 'node:path';
import { usualConfidence } from '../../src/app/clean/clean-settings.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { cleanTableNames } from './clean-tables.ts';
import { cellName, type DamagedSet, damagedSet, damagedSets, usually } from './error-cells.ts';
import { damagedTable } from './generated-cells.ts';
import type { Made } from './once.ts';
import { type Question, type Score, scoreSets } from './score.ts';

/**
 * A repair is right where it gives exactly the right text of a wrong cell; of a cell that was right
 * every repair is wrong. Where a wrong cell is emptied, its value is not restored (recall), but nothing
 * wrong stands there either: it counts as missed, not as wrong. Precision is over all other repairs,
 * recall over all wrong cells. `from` is the least confidence of a repair that is applied.
 */
export function scoreRepairs(name: string, set: DamagedSet & { readonly from: number }): Score {
  const found = [...repairs(set)].filter(([, confidence]) => confidence >= set.from);
  return scoreSets(name, new Set(found.map(([repair]) => repair)), new Set(set.truth.keys()));
}

/** By repair, how sure it is: a right one has the name of its cell, a wrong one a name of no cell. */
function repairs({ cells, truth }: DamagedSet): ReadonlyMap<string, number> {
  const found = cells.flatMap((cell): readonly (readonly [string, number])[] => {
    const { proposal, repairConfidence = cell.confidence, kind } = cell;
    if (proposal === undefined) return [];
    const right = truth.get(cellName(cell));
    if (right !== undefined && proposal.test((proposed) => right.includes(proposed))) {
      return [[cellName(cell), repairConfidence]];
    }
    const emptied = right !== undefined && proposal.test((proposed) => proposed === '');
    return emptied ? [] : [[`${cellName(cell)} by ${kind}`, repairConfidence]];
  });
  return new Map(found);
}

/** Repairs of the sets with known right values: all that are proposed, and those applied by default. */
export async function scoreSharedRepairs(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const [name, folder] of damagedSets) {
    scores.push(...both(name, await damagedSet(engine, join(shared, folder))));
  }
  return scores;
}

/** The same of planted damage in generated tables, on a seed that no threshold was looked at with. */
export async function scoreGeneratedRepairs(engine: DuckDbEngine): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const name of cleanTableNames) {
    scores.push(...both(`generated ${name}`, await damagedTable(engine, name)));
  }
  return scores;
}

function both(set: string, { of, seconds }: Made<DamagedSet>): readonly Score[] {
  const cells = usually(of.cells);
  const asked: Question = {
    of: 'repairs applied',
    set,
    answers: repairs(of),
    truth: new Set(of.truth.keys()),
  };
  return [
    { ...scoreRepairs(`${set}: repairs proposed`, { ...of, cells, from: 0 }), seconds },
    {
      ...scoreRepairs(`${set}: repairs applied`, { ...of, cells, from: usualConfidence }),
      seconds,
      asked,
    },
  ];
}
