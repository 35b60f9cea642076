import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import { runRules } from '../../src/profile/rules/run-rules.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import type { SuggestedRule } from '../../src/vocabulary/quality-rule.ts';
import { columnsOfCondition } from '../../src/vocabulary/row-condition.ts';
import { asOf, profileRows } from '../discover/profiled-tables.ts';
import { type CleanTableName, cleanTable, cleanTableNames } from './clean-tables.ts';
import { corrupt } from './corruptions.ts';
import { minedTables } from './mined-tables.ts';
import { type Score, scoreSets, timed } from './score.ts';
import { unseen, usualDamage } from './seeds.ts';

type Rows = readonly (readonly string[])[];

interface Split {
  readonly name: string;
  readonly columns: readonly string[];
  readonly clean: Rows;
  readonly dirty: Rows;
  /** By row of the whole table and column. */
  readonly wrong: ReadonlySet<string>;
}

/** Rules mined on generated tables. */
export async function scoreGeneratedRules(engine: DuckDbEngine): Promise<readonly Score[]> {
  return scoreSplits(engine, cleanTableNames.map(generated));
}

/** Rules mined on the clean tables of the shared error sets. */
export async function scoreSharedRules(
  engine: DuckDbEngine,
  shared: string,
): Promise<readonly Score[]> {
  const sets = ['hospital', 'beers'];
  return scoreSplits(
    engine,
    sets.map((set) => errorSet(join(shared, 'data/errors', set), set)),
  );
}

async function scoreSplits(
  engine: DuckDbEngine,
  splits: readonly Split[],
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const split of splits) scores.push(...(await timed(() => scoreSplit(engine, split))));
  return scores;
}

function generated(name: CleanTableName): Split {
  const table = cleanTable(name, unseen.rules);
  const { rows, planted } = corrupt(table, unseen.rules + 7, usualDamage);
  const { columns } = table;
  return { name, columns, clean: table.rows, dirty: rows, wrong: new Set(planted.keys()) };
}

function errorSet(folder: string, name: string): Split {
  const read = (file: string): string[][] => parse(readFileSync(join(folder, file)));
  // The two files name the columns differently; the errors are told by the names of the dirty one.
  const clean = read('clean.csv').slice(1);
  const [columns = [], ...dirty] = read('dirty.csv');
  const cells = read('error-cells.csv').slice(1);
  const wrong = new Set(cells.map(([row = '', column = '']) => `${row}.${column}`));
  return { name, columns, clean, dirty, wrong };
}

/**
 * Rules mined on the even rows of a clean table, run on the odd rows: of the dirty table, where
 * the rows and cells that they flag are held against those with an error; and of the clean table,
 * where every row has to keep them.
 */
async function scoreSplit(engine: DuckDbEngine, split: Split): Promise<readonly Score[]> {
  const { name, columns, clean, dirty, wrong } = split;
  const learnt = await profileOf(engine, { name: 'mined', columns, rows: half(clean, 0) });
  const [mined] = await minedTables(engine, [learnt]);
  const rules = mined?.rules ?? [];
  const held = await profileOf(engine, { name: 'held', columns, rows: half(clean, 1) });
  const spoilt = await profileOf(engine, { name: 'spoilt', columns, rows: half(dirty, 1) });
  const [alarms, flagged] = [await flags(engine, held, rules), await flags(engine, spoilt, rules)];
  const truth = new Set([...wrong].filter((cell) => rowOf(cell) % 2 === 1));
  const all = new Set(half(clean, 1).map((_, i) => String(2 * i + 1)));
  const alarmed = rowsIn(alarms);
  const kept = new Set([...all].filter((row) => !alarmed.has(row)));
  return [
    scoreSets(`${name}: suggested rules, flagged rows`, rowsIn(flagged), rowsIn(truth)),
    scoreSets(`${name}: suggested rules, flagged cells`, flagged, truth),
    scoreSets(`${name}: clean rows that keep ${rules.length} rules`, kept, all),
  ];
}

const rowOf = (cell: string) => Number(cell.slice(0, cell.indexOf('.')));
const rowsIn = (cells: ReadonlySet<string>) => new Set([...cells].map((c) => String(rowOf(c))));
const half = (rows: Rows, parity: number) => rows.filter((_, i) => i % 2 === parity);

async function profileOf(
  engine: DuckDbEngine,
  { name, columns, rows }: { name: string; columns: readonly string[]; rows: Rows },
): Promise<TableProfile> {
  const cells = rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return profileRows(engine, name, { columns, rows: cells });
}

/** The cells that break rules, by the row of the whole table that an odd row was. */
async function flags(
  engine: DuckDbEngine,
  { table, ...profile }: TableProfile,
  rules: readonly SuggestedRule[],
): Promise<ReadonlySet<string>> {
  const addressed = { ...profile, table: { ...table, rowIndex: 'rowid' } };
  const results = await runRules(
    engine,
    [{ table: 'mined', profile: addressed }],
    // What a semantic type says of cells is scored as error cells.
    rules.filter((found) => !isMeaning(found)).map(({ rule }) => rule),
    { queries: createQueryLog(), asOf, mostRows: 1_000_000 },
  );
  return new Set(
    results.flatMap(({ rule, indices = [] }) => {
      const names =
        rule.type === 'condition'
          ? columnsOfCondition(rule.condition).slice(-1)
          : rule.type === 'library'
            ? rule.columns
            : [];
      return indices.flatMap((index) => names.map((column) => `${2 * index + 1}.${column}`));
    }),
  );
}

const isMeaning = ({ rule }: Pick<SuggestedRule, 'rule'>) =>
  rule.type === 'condition' && rule.condition.kind === 'meaning';
