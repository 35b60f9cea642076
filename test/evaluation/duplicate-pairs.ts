import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openDiscoverySession } from '../../src/discover/discovery-session.ts';
import {
  type DuplicatePair,
  decisionThreshold,
  findDuplicates,
} from '../../src/discover/duplicates/find-duplicates.ts';
import { linkTables } from '../../src/discover/duplicates/link-tables.ts';
import { classifyTable } from '../../src/discover/personal/classify-table.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { asOf, profileCsv, profileRows } from '../discover/profiled-tables.ts';
import { cleanTable, cleanTableNames } from './clean-tables.ts';
import {
  chinesePersons,
  directories,
  firms,
  goods,
  persons,
  type RecordTable,
  unrepeatedTables,
} from './repeated-records.ts';
import { type Question, type Score, scoreSets, timed } from './score.ts';

/** Less probable pairs are not asked for: there are as many of them as records could be paired. */
const leastAsked = 0.02;

/** Pairs of records that may be found within one table, as `a-b` with a before b, and how probable each is. */
export async function pairsWithin(
  engine: DuckDbEngine,
  profile: TableProfile,
): Promise<ReadonlyMap<string, number>> {
  const session = sessionFor(engine);
  const found = await findDuplicates(session, classifyTable(profile, session));
  return named(found?.pairs ?? []);
}

/** The same between two tables, the first table's record first. */
export async function pairsBetween(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<ReadonlyMap<string, number>> {
  const session = sessionFor(engine);
  const tables = profiles.map((profile) => classifyTable(profile, session));
  const linked = await linkTables(session, tables, []);
  return named(linked.flatMap(({ pairs }) => pairs));
}

/** The pairs that the product says. */
export function saidOf(pairs: ReadonlyMap<string, number>): ReadonlySet<string> {
  const said = [...pairs].filter(([, probability]) => probability > decisionThreshold);
  return new Set(said.map(([pair]) => pair));
}

function sessionFor(engine: DuckDbEngine) {
  const queries = createQueryLog();
  const options = { asOf, seed: 1, queries, leastProbability: leastAsked };
  return openDiscoverySession(engine, options);
}

function named(pairs: readonly DuplicatePair[]): ReadonlyMap<string, number> {
  return new Map(pairs.map(({ positions, confidence }) => [positions.join('-'), confidence]));
}

function scorePairs(
  name: string,
  set: string,
  { answers, truth }: Pick<Question, 'answers' | 'truth'>,
): Score {
  const asked = { of: 'duplicate pairs', set, answers, truth };
  return { ...scoreSets(`${name}: duplicate pairs`, saidOf(answers), truth), asked };
}

/** Pairs of records against the known ones of the shared sets. */
export async function scoreDuplicatePairs(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const folder = join(shared, 'data/duplicates');
  const truth = (set: string, ordered: boolean) => {
    const rows: { row_a: string; row_b: string }[] = parse(
      readFileSync(join(folder, set, 'true-pairs.csv')),
      { columns: true },
    );
    return new Set(
      rows.map(({ row_a, row_b }) => {
        const pair = [Number(row_a), Number(row_b)];
        return (ordered ? pair : pair.sort((a, b) => a - b)).join('-');
      }),
    );
  };
  const repeated = async () => {
    const profile = await profileCsv(engine, join(folder, 'febrl1/data.csv'), { name: 'febrl1' });
    const answers = await pairsWithin(engine, profile);
    return [scorePairs('febrl1', 'febrl1', { answers, truth: truth('febrl1', false) })];
  };
  const linked = async () => {
    const profiles: TableProfile[] = [];
    for (const name of ['fodors', 'zagats']) {
      profiles.push(await profileCsv(engine, join(folder, `fodors-zagats/${name}.csv`), { name }));
    }
    const answers = await pairsBetween(engine, profiles);
    const known = truth('fodors-zagats', true);
    return [scorePairs('fodors-zagats', 'fodors-zagats', { answers, truth: known })];
  };
  return [...(await timed(repeated)), ...(await timed(linked))];
}

/** Pairs in generated tables, and false ones in tables whose rows only resemble each other. */
export async function scoreGeneratedPairs(
  engine: DuckDbEngine,
  seeds: readonly number[],
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const seed of seeds) {
    for (const table of [
      persons(seed),
      chinesePersons(seed),
      persons(seed, { share: 0.02 }),
      firms(seed),
      goods(seed),
      { ...goods(seed, { share: 0 }), name: 'variants' },
      ...unrepeatedTables(seed),
    ]) {
      scores.push(...(await scoreTable(engine, table, seed)));
    }
    scores.push(...(await timed(async () => [await scoreDirectories(engine, seed)])));
    for (const name of cleanTableNames) {
      const { columns, rows } = cleanTable(name, seed);
      const table = { name, columns, rows, entities: rows.map((_, i) => i) };
      scores.push(...(await scoreTable(engine, table, seed)));
    }
  }
  return scores;
}

async function scoreDirectories(engine: DuckDbEngine, seed: number): Promise<Score> {
  const two = directories(seed);
  const profiles: TableProfile[] = [];
  for (const table of two) profiles.push(await profileRows(engine, table.name, table));
  const truth = two[0].entities.flatMap((entity, i) => {
    const j = two[1].entities.indexOf(entity);
    return j < 0 ? [] : [`${i}-${j}`];
  });
  const answers = await pairsBetween(engine, profiles);
  const name = `directories ${seed}`;
  return scorePairs(name, name, { answers, truth: new Set(truth) });
}

function scoreTable(
  engine: DuckDbEngine,
  table: RecordTable,
  seed: number,
): Promise<readonly Score[]> {
  return timed(async () => {
    const profile = await profileRows(engine, table.name, table);
    const answers = await pairsWithin(engine, profile);
    const truth = truePairs(table);
    // The false alarms of tables that repeat nothing count with the pairs of those that do.
    return [scorePairs(`${table.name} ${seed}`, `records ${seed}`, { answers, truth })];
  });
}

/** Pairs of rows about one entity, as `a-b` with a before b. */
export function truePairs({ entities }: RecordTable): ReadonlySet<string> {
  const first = new Map<number, number[]>();
  for (const [row, entity] of entities.entries())
    first.set(entity, [...(first.get(entity) ?? []), row]);
  return new Set(
    [...first.values()].flatMap((rows) =>
      rows.flatMap((a, i) => rows.slice(i + 1).map((b) => `${a}-${b}`)),
    ),
  );
}
