import { discover } from '../../src/discover/discover.ts';
import type { Discovery } from '../../src/discover/discovery.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createTextTable } from '../../src/engine/duckdb/text-appender.ts';
import { createQueryLog } from '../../src/engine/query-log.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { asOf, profileRelation } from '../discover/profiled-tables.ts';
import { type GeneratedSchema, generatedSchema } from './schemas/generated-schemas.ts';
import { type Score, scoreSets, timed } from './score.ts';

interface End {
  readonly table: string;
  readonly columns: readonly string[];
}

/** Answers and truth of one kind over all schemas; each name carries its schema. */
class Answers {
  readonly found = new Set<string>();
  readonly truth = new Set<string>();
}

const kinds = ['primary keys', 'single foreign keys', 'composite foreign keys'] as const;

/**
 * Keys and references of generated schemas, all schemas taken together. With `blank`, tables are
 * t0, t1 and columns c0, c1.
 */
export function scoreGenerated(
  engine: DuckDbEngine,
  seeds: readonly number[],
  { blank }: { readonly blank: boolean },
): Promise<readonly Score[]> {
  return timed(() => scoreSchemas(engine, seeds, blank));
}

async function scoreSchemas(
  engine: DuckDbEngine,
  seeds: readonly number[],
  blank: boolean,
): Promise<readonly Score[]> {
  const answers = new Map(kinds.map((kind) => [kind, new Answers()] as const));
  for (const seed of seeds) {
    const schema = generatedSchema(seed);
    const profiles = await profileSchema(engine, schema, blank);
    const found = await discover(engine, profiles, { asOf, seed: 1, queries: createQueryLog() });
    compare(answers, schema, named(schema, found, blank));
    for (const { table } of profiles) await engine.drop(table.relation);
  }
  const suffix = blank ? ', names blanked' : '';
  return kinds.map((kind) => {
    const { found, truth } = answers.get(kind) ?? new Answers();
    return scoreSets(`${seeds.length} generated schemas: ${kind}${suffix}`, found, truth);
  });
}

async function profileSchema(
  engine: DuckDbEngine,
  schema: GeneratedSchema,
  blank: boolean,
): Promise<readonly TableProfile[]> {
  const profiles: TableProfile[] = [];
  for (const [i, table] of schema.tables.entries()) {
    const name = blank ? `t${i}` : table.name;
    const columns = table.columns.map((column, c) => (blank ? `c${c}` : column));
    const appender = await createTextTable(engine, name, columns);
    for (const row of table.rows) appender.append(row);
    await appender.finish();
    profiles.push(await profileRelation(engine, name, columns));
  }
  return profiles;
}

interface Named {
  readonly primary: readonly End[];
  readonly references: readonly { readonly from: End; readonly to: End }[];
}

/** What was found, under the names of the schema. */
function named(
  schema: GeneratedSchema,
  { tables, relationships }: Discovery,
  blank: boolean,
): Named {
  const real = ({ table, columns }: End): End => {
    const index = blank ? Number(table.slice(1)) : schema.tables.findIndex((t) => t.name === table);
    const of = schema.tables[index];
    const names = columns.map((c) => (blank ? (of?.columns[Number(c.slice(1))] ?? c) : c));
    return { table: of?.name ?? table, columns: names };
  };
  return {
    primary: tables.flatMap(({ table, keys }) =>
      keys.filter((k) => k.kind === 'primary').map((k) => real({ table, columns: k.columns })),
    ),
    references: relationships.map(({ from, to }) => ({ from: real(from), to: real(to) })),
  };
}

function compare(
  answers: ReadonlyMap<(typeof kinds)[number], Answers>,
  schema: GeneratedSchema,
  found: Named,
): void {
  const end = ({ table, columns }: End) => `${table}(${columns.join(', ')})`;
  const spell = ({ from, to }: { readonly from: End; readonly to: End }) =>
    `${schema.name}: ${end(from)} -> ${end(to)}`;
  const implied = new Set(schema.references.filter((r) => r.implied).map(spell));
  for (const key of found.primary)
    answers.get('primary keys')?.found.add(`${schema.name}: ${end(key)}`);
  for (const { name, primaryKey } of schema.tables) {
    answers
      .get('primary keys')
      ?.truth.add(`${schema.name}: ${end({ table: name, columns: primaryKey })}`);
  }
  const kindOf = (columns: readonly string[]) =>
    answers.get(columns.length > 1 ? 'composite foreign keys' : 'single foreign keys');
  for (const reference of found.references.filter((r) => !implied.has(spell(r)))) {
    kindOf(reference.from.columns)?.found.add(spell(reference));
  }
  for (const reference of schema.references.filter((r) => r.implied === undefined)) {
    kindOf(reference.from.columns)?.truth.add(spell(reference));
  }
}
