import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discover } from '../../src/discover/discover.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import { asOf, profileCsv } from '../discover/profiled-tables.ts';
import { type Score, scoreSets, timed } from './score.ts';

interface End {
  readonly table: string;
  readonly columns: readonly string[];
}

interface Truth {
  readonly tables: Readonly<Record<string, number>>;
  readonly primary_keys: Readonly<Record<string, readonly string[]>>;
  readonly foreign_keys: readonly {
    readonly from: End;
    readonly to: End;
    readonly testable: boolean;
  }[];
}

const sets = [
  ['chinook', 'data/relational/chinook'],
  ['northwind', 'data/relational/northwind'],
  ['enterprise', 'data/chinese/enterprise'],
  ['divisions', 'data/chinese/administrative-divisions'],
] as const;

/** Keys and foreign keys against the declared ones; with `blank`, columns are c0, c1 and so on. */
export async function scoreKeys(
  engine: DuckDbEngine,
  shared: string,
  { blank }: { readonly blank: boolean },
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const [name, folder] of sets) {
    const set = { name, folder: join(shared, folder), blank };
    scores.push(...(await timed(() => scoreSet(engine, set))));
  }
  return scores;
}

async function scoreSet(
  engine: DuckDbEngine,
  {
    name,
    folder,
    blank,
  }: { readonly name: string; readonly folder: string; readonly blank: boolean },
): Promise<readonly Score[]> {
  const truth: Truth = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
  const headers = new Map<string, readonly string[]>();
  const profiles = [];
  for (const [i, table] of Object.keys(truth.tables).entries()) {
    const path = join(folder, `${table}.csv`);
    const id = blank ? `t${i}` : table;
    headers.set(id, headerOf(path));
    profiles.push(await profileCsv(engine, path, { name: id, blank }));
  }
  const found = await discover(engine, profiles, { asOf, seed: 1, queries: createQueryLog() });
  const tables = Object.keys(truth.tables);
  const nameOf = ({ table, columns }: End) => {
    const real = blank ? (tables[Number(table.slice(1))] ?? '') : table;
    const header = headers.get(table) ?? [];
    return `${real}(${columns.map((c) => (blank ? header[Number(c.slice(1))] : c)).join(', ')})`;
  };
  const primary = found.tables.flatMap(({ table, keys }) =>
    keys
      .filter((key) => key.kind === 'primary')
      .map((key) => nameOf({ table, columns: key.columns })),
  );
  const references = found.relationships.map(({ from, to }) => `${nameOf(from)} -> ${nameOf(to)}`);
  const suffix = blank ? ', names blanked' : '';
  const filled = Object.entries(truth.primary_keys).filter(
    ([table]) => (truth.tables[table] ?? 0) > 0,
  );
  const plain = ({ table, columns }: End) => `${table}(${columns.join(', ')})`;
  return [
    scoreSets(
      `${name}: primary keys${suffix}`,
      new Set(primary),
      new Set(filled.map(([table, columns]) => plain({ table, columns }))),
    ),
    scoreSets(
      `${name}: foreign keys${suffix}`,
      new Set(references),
      new Set(
        truth.foreign_keys
          .filter((key) => key.testable)
          .map(({ from, to }) => `${plain(from)} -> ${plain(to)}`),
      ),
    ),
  ];
}

function headerOf(path: string): readonly string[] {
  const [first = ''] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1);
  return first.split(',').map((name) => name.replace(/^"|"$/g, ''));
}
