import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { profileRows } from '../discover/profiled-tables.ts';
import { discoverKeys } from './every-reference.ts';
import { clocked } from './once.ts';
import { compareColumns, passedShare, personalColumns } from './personal-columns.ts';
import { type Score, scoreSets } from './score.ts';
import { unseen } from './seeds.ts';
import { type KnownTable, personTables, registerTable, typedTables } from './typed-tables.ts';

/** Semantic types of generated columns, and of a Chinese register with and without its headers. */
export async function scoreGeneratedTypes(engine: DuckDbEngine): Promise<readonly Score[]> {
  const registers = (blank: boolean) => unseen.typedColumns.map((s) => registerTable(s, { blank }));
  return [
    await scoreTypes(engine, 'generated columns', unseen.typedColumns.flatMap(typedTables)),
    await scoreTypes(engine, 'Chinese register', registers(false)),
    await scoreTypes(engine, 'Chinese register, headers blanked', registers(true)),
  ];
}

async function scoreTypes(
  engine: DuckDbEngine,
  set: string,
  tables: readonly KnownTable[],
): Promise<Score> {
  const [found, truth] = [new Set<string>(), new Set<string>()];
  const answers = new Map<string, number>();
  const { seconds } = await clocked(async () => {
    for (const [t, table] of tables.entries()) {
      const { tables: discovered } = await discoverKeys(engine, [await profileOf(engine, table)]);
      for (const [i, { semantic }] of (discovered[0]?.columns ?? []).entries()) {
        const { type, allowed = [] } = table.known[i] ?? {};
        const column = `${t}:${table.columns[i]}`;
        if (type !== undefined) truth.add(`${column} ${type}`);
        if (semantic === undefined || allowed.includes(semantic.type)) continue;
        const answer = `${column} ${semantic.type}`;
        answers.set(answer, passedShare(semantic));
        if (semantic.state !== 'mixed') found.add(answer);
      }
    }
  });
  const asked = { of: 'semantic types', set, answers, truth };
  return { ...scoreSets(`${set}: semantic types`, found, truth), seconds, asked };
}

/** Personal columns of generated tables of persons, English and Chinese, and of goods. */
export async function scoreGeneratedPersonal(engine: DuckDbEngine): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const seed of unseen.persons) {
    const set = `persons and goods ${seed}`;
    const tables = [...personTables(seed), registerTable(seed, { blank: false })];
    const kinds = new Map(
      tables.flatMap(({ name, columns, known }) =>
        columns.map((column, i) => [`${name}.${column}`, known[i]?.personal ?? 'none'] as const),
      ),
    );
    const { of: found, seconds } = await clocked(async () => {
      const profiles: TableProfile[] = [];
      for (const table of tables) profiles.push(await profileOf(engine, table));
      return personalColumns(engine, profiles);
    });
    scores.push(...compareColumns({ set, blank: false, found, kinds, seconds }));
  }
  return scores;
}

function profileOf(engine: DuckDbEngine, { name, columns, rows }: KnownTable) {
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return profileRows(engine, name, { columns, rows: cells });
}
