import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discover } from '../../src/discover/discover.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import { asOf, profileCsv } from '../discover/profiled-tables.ts';
import { type Score, scoreSets, timed } from './score.ts';

type Labels = Readonly<Record<string, Readonly<Record<string, { readonly kind: string }>>>>;

interface LabelledSet {
  readonly name: string;
  readonly folder: string;
  readonly labels: Labels;
  readonly fileOf: (table: string) => string;
}

function labelledSets(shared: string): readonly LabelledSet[] {
  const personal = join(shared, 'data/personal-data');
  const enterprise = join(shared, 'data/chinese/enterprise');
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  return [
    {
      name: 'personal-data',
      folder: personal,
      labels: read(join(personal, 'labels.json')).files,
      fileOf: (table) => table,
    },
    {
      name: 'chinese-enterprise',
      folder: enterprise,
      labels: read(join(enterprise, 'truth.json')).column_labels,
      fileOf: (table) => `${table}.csv`,
    },
  ];
}

/** Columns found to hold personal information, against labels set by hand. */
export async function scorePersonalColumns(
  engine: DuckDbEngine,
  shared: string,
  { blank }: { readonly blank: boolean },
): Promise<readonly Score[]> {
  const scores: Score[] = [];
  for (const set of labelledSets(shared)) {
    scores.push(...(await timed(() => scoreSet(engine, set, blank))));
  }
  return scores;
}

async function scoreSet(
  engine: DuckDbEngine,
  { name, folder, labels, fileOf }: LabelledSet,
  blank: boolean,
): Promise<readonly Score[]> {
  const kinds = new Map<string, string>();
  const profiles = [];
  for (const [table, columns] of Object.entries(labels)) {
    profiles.push(await profileCsv(engine, join(folder, fileOf(table)), { name: table, blank }));
    Object.values(columns).forEach(({ kind }, i) => {
      const column = blank ? `c${i}` : (Object.keys(columns)[i] ?? '');
      kinds.set(`${table}.${column}`, kind);
    });
  }
  const discovery = await discover(engine, profiles, { asOf, seed: 1, queries: createQueryLog() });
  const found = new Set(
    discovery.tables.flatMap(({ table, columns }) =>
      columns.filter((c) => c.personal.personalInformation).map((c) => `${table}.${c.column}`),
    ),
  );
  const names = (wanted: (kind: string) => boolean) =>
    new Set([...kinds].filter(([, kind]) => wanted(kind)).map(([key]) => key));
  const quasi = names((kind) => kind === 'quasi');
  const strict = new Set([...found].filter((key) => !quasi.has(key)));
  const suffix = blank ? ', names blanked' : '';
  return [
    scoreSets(
      `${name}: personal${suffix}`,
      strict,
      names((kind) => kind === 'personal'),
    ),
    scoreSets(
      `${name}: personal or quasi${suffix}`,
      found,
      names((kind) => kind !== 'none'),
    ),
  ];
}
