import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import type { Relationship } from '../../src/vocabulary/relationship.ts';
import { profileCsv } from '../discover/profiled-tables.ts';
import { discoverKeys, everyReference } from './every-reference.ts';
import { clocked } from './once.ts';
import { type Score, scoreSets } from './score.ts';

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
    scores.push(...(await scoreSet(engine, set)));
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
  const { of: discovered, seconds } = await clocked(async () => {
    const profiles = [];
    for (const [i, table] of Object.keys(truth.tables).entries()) {
      const path = join(folder, `${table}.csv`);
      const id = blank ? `t${i}` : table;
      headers.set(id, headerOf(path));
      profiles.push(await profileCsv(engine, path, { name: id, blank }));
    }
    return { profiles, found: await discoverKeys(engine, profiles) };
  });
  const { profiles, found } = discovered;
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
  const spell = ({ from, to }: Pick<Relationship, 'from' | 'to'>) =>
    `${nameOf(from)} -> ${nameOf(to)}`;
  const references = new Set(found.relationships.map(spell));
  const filled = Object.entries(truth.primary_keys).filter(
    ([table]) => (truth.tables[table] ?? 0) > 0,
  );
  const plain = ({ table, columns }: End) => `${table}(${columns.join(', ')})`;
  const declared = truth.foreign_keys
    .filter((key) => key.testable)
    .map(({ from, to }) => `${plain(from)} -> ${plain(to)}`);
  const suffix = blank ? ', names blanked' : '';
  const asked = {
    of: `single foreign keys${suffix}`,
    set: name,
    answers: new Map(
      (await everyReference(engine, profiles)).map((one) => [spell(one), one.confidence]),
    ),
    truth: new Set(declared),
  };
  return [
    {
      ...scoreSets(
        `${name}: primary keys${suffix}`,
        new Set(primary),
        new Set(filled.map(([table, columns]) => plain({ table, columns }))),
      ),
      seconds,
    },
    {
      ...scoreSets(`${name}: foreign keys${suffix}`, references, asked.truth),
      seconds,
      asked,
    },
  ];
}

function headerOf(path: string): readonly string[] {
  const [first = ''] = readFileSync(path, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/, 1);
  return first.split(',').map((name) => name.replace(/^"|"$/g, ''));
}
