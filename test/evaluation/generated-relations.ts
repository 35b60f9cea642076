import type { Discovery } from '../../src/discover/discovery.ts';
import type { DuckDbEngine } from '../../src/engine/duckdb/duckdb.ts';
import { createTextTable } from '../../src/engine/duckdb/text-appender.ts';
import type { TableProfile } from '../../src/profile/table-profile.ts';
import { profileRelation } from '../discover/profiled-tables.ts';
import { discoverKeys, everyReference } from './every-reference.ts';
import { clocked } from './once.ts';
import { type GeneratedSchema, generatedSchema } from './schemas/generated-schemas.ts';
import { type Score, scoreSets } from './score.ts';

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
export async function scoreGenerated(
  engine: DuckDbEngine,
  seeds: readonly number[],
  { blank }: { readonly blank: boolean },
): Promise<readonly Score[]> {
  const answers = new Map(kinds.map((kind) => [kind, new Answers()] as const));
  const every = new Map<string, number>();
  let total = 0;
  for (const seed of seeds) {
    const schema = generatedSchema(seed);
    const { of, seconds } = await clocked(async () => {
      const profiles = await profileSchema(engine, schema, blank);
      return { profiles, found: await discoverKeys(engine, profiles) };
    });
    total += seconds;
    compare(answers, schema, named(schema, of.found, blank));
    const asked = { tables: [], relationships: await everyReference(engine, of.profiles) };
    const { references } = named(schema, asked, blank);
    for (const [i, { confidence }] of asked.relationships.entries()) {
      const reference = references[i];
      if (reference && !isImplied(schema, reference)) {
        every.set(spelled(schema, reference), confidence);
      }
    }
    for (const { table } of of.profiles) await engine.drop(table.relation);
  }
  const suffix = blank ? ', names blanked' : '';
  const set = `${seeds.length} generated schemas`;
  return kinds.map((kind) => {
    const { found, truth } = answers.get(kind) ?? new Answers();
    const score = { ...scoreSets(`${set}: ${kind}${suffix}`, found, truth), seconds: total };
    if (kind !== 'single foreign keys') return score;
    return { ...score, asked: { of: `${kind}${suffix}`, set, answers: every, truth } };
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
  readonly references: readonly Reference[];
}

/** What was found, under the names of the schema. */
function named(
  schema: GeneratedSchema,
  { tables, relationships }: Pick<Discovery, 'tables' | 'relationships'>,
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

interface Reference {
  readonly from: End;
  readonly to: End;
}

const ended = ({ table, columns }: End) => `${table}(${columns.join(', ')})`;

function spelled(schema: GeneratedSchema, { from, to }: Reference): string {
  return `${schema.name}: ${ended(from)} -> ${ended(to)}`;
}

/** True of a reference that follows from others: saying it is neither right nor wrong. */
function isImplied(schema: GeneratedSchema, reference: Reference): boolean {
  const implied = schema.references.filter((r) => r.implied).map((r) => spelled(schema, r));
  return implied.includes(spelled(schema, reference));
}

function compare(
  answers: ReadonlyMap<(typeof kinds)[number], Answers>,
  schema: GeneratedSchema,
  found: Named,
): void {
  const keyed = answers.get('primary keys');
  for (const key of found.primary) keyed?.found.add(`${schema.name}: ${ended(key)}`);
  for (const { name, primaryKey } of schema.tables) {
    keyed?.truth.add(`${schema.name}: ${ended({ table: name, columns: primaryKey })}`);
  }
  const kindOf = (columns: readonly string[]) =>
    answers.get(columns.length > 1 ? 'composite foreign keys' : 'single foreign keys');
  for (const reference of found.references.filter((r) => !isImplied(schema, r))) {
    kindOf(reference.from.columns)?.found.add(spelled(schema, reference));
  }
  for (const reference of schema.references.filter((r) => r.implied === undefined)) {
    kindOf(reference.from.columns)?.truth.add(spelled(schema, reference));
  }
}
