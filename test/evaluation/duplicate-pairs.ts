import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { openDiscoverySession } from '../../src/discover/discovery-session.ts';
import { findDuplicates } from '../../src/discover/duplicates/find-duplicates.ts';
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
  persons,
  type RecordTable,
  unrepeatedTables,
} from './repeated-records.ts';
import { type Score, scoreSets, timed } from './score.ts';

/** Pairs of records found within one table, as `a-b` with a before b. */
export async function pairsWithin(
  engine: DuckDbEngine,
  profile: TableProfile,
): Promise<ReadonlySet<string>> {
  const session = openDiscoverySession(engine, { asOf, seed: 1, queries: createQueryLog() });
  const found = await findDuplicates(session, classifyTable(profile, session));
  return new Set(found?.pairs.map(({ positions }) => positions.join('-')));
}

/** Pairs of records found between two tables, the first table's first. */
export async function pairsBetween(
  engine: DuckDbEngine,
  profiles: readonly TableProfile[],
): Promise<ReadonlySet<string>> {
  const session = openDiscoverySession(engine, { asOf, seed: 1, queries: createQueryLog() });
  const tables = profiles.map((profile) => classifyTable(profile, session));
  const linked = await linkTables(session, tables, []);
  return new Set(linked.flatMap(({ pairs }) => pairs.map(({ positions }) => positions.join('-'))));
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
    const found = await pairsWithin(engine, profile);
    return [scoreSets('febrl1: duplicate pairs', found, truth('febrl1', false))];
  };
  const linked = async () => {
    const profiles: TableProfile[] = [];
    for (const name of ['fodors', 'zagats']) {
      profiles.push(await profileCsv(engine, join(folder, `fodors-zagats/${name}.csv`), { name }));
    }
    const found = await pairsBetween(engine, profiles);
    return [scoreSets('fodors-zagats: duplicate pairs', found, truth('fodors-zagats', true))];
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
  const found = await pairsBetween(engine, profiles);
  return scoreSets(`directories ${seed}: duplicate pairs`, found, new Set(truth));
}

function scoreTable(
  engine: DuckDbEngine,
  table: RecordTable,
  seed: number,
): Promise<readonly Score[]> {
  return timed(async () => {
    const profile = await profileRows(engine, table.name, table);
    const found = await pairsWithin(engine, profile);
    return [scoreSets(`${table.name} ${seed}: duplicate pairs`, found, truePairs(table))];
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
