import type { Engine } from '../engine/engine.ts';
import type { TableProfile } from '../profile/table-profile.ts';
import type { DeclaredModel, DeclaredTable } from '../vocabulary/declarations/declared-model.ts';
import type { Finding } from '../vocabulary/finding.ts';
import type { Relationship } from '../vocabulary/relationship.ts';
import { findCellDefects } from './defects/find-cell-defects.ts';
import type { FoundDependency } from './defects/suspected/suspicion.ts';
import { discoverColumn } from './discover-column.ts';
import type { DiscoverOptions } from './discover-options.ts';
import type { ColumnDiscovery, Discovery, TableDiscovery } from './discovery.ts';
import type { DiscoverySession } from './discovery-session.ts';
import { repeatedData } from './duplicates/repeated-data.ts';
import { type DescribedTable, findingOf } from './findings/finding-kind.ts';
import { findingKinds } from './findings/finding-kinds.ts';
import { countDependencies } from './in-database/count-dependencies.ts';
import { classifiedHere, sampledRows } from './in-database/rows-here.ts';
import { scaledDefects } from './in-database/scaled-defects.ts';
import { placesOf } from './in-database/tables-in-database.ts';
import { withAssociationKey } from './keys/association-key.ts';
import { countDuplicateRows } from './keys/duplicate-rows.ts';
import { findForeignKeys, type KeyedTable } from './keys/foreign-keys.ts';
import { linkTables } from './keys/link-tables.ts';
import { findKeys, type Key } from './keys/table-keys.ts';
import { classifyTable } from './personal/classify-table.ts';
import { markPersonNumbers } from './personal/person-numbers.ts';
import { countSensitiveRows } from './personal/sensitive-rows.ts';
import { reidentification } from './reidentification/equivalence-classes.ts';
import { findSecrets } from './secrets/find-secrets.ts';
import type { SecretsFound } from './secrets/secrets-found.ts';

/**
 * Says what the measures of a set of tables mean: semantic types, personal information, keys,
 * relationships and defects. Tables that belong together are given together.
 */
export async function discover(
  engine: Engine,
  profiles: readonly TableProfile[],
  options: DiscoverOptions,
): Promise<Discovery> {
  const { session, places } = placesOf(engine, profiles, options);
  const examined: ExaminedTable[] = [];
  for (const [done, { session: own, profile }] of places.entries()) {
    options.signal?.throwIfAborted();
    options.onProgress?.({ table: profile.table.id, done, total: places.length });
    examined.push(await examineTable(own, profile, options.declared));
  }
  const relationships = await findForeignKeys(session, examined, options.declared);
  const known = markPersonNumbers(examined.map(withAssociationKey(relationships)), relationships);
  const repeated = await repeatedData(
    session,
    known.map(({ classified }) => classified),
    relationships,
  );
  const tables: TableDiscovery[] = [];
  for (const table of known) {
    const described = describeTable(table, relationships, options);
    const suspected = await suspect(session, { table, relationships, profiles, options });
    tables.push({
      ...described,
      ...repeated.get(described.table),
      ...suspected,
    });
  }
  const findings: Finding[] = [];
  for (const [i, discovery] of tables.entries()) {
    const classified = known[i]?.classified;
    const own = relationships.filter(({ from }) => from.table === discovery.table);
    if (classified === undefined) continue;
    const at = places[i]?.session ?? session;
    findings.push(...(await findIn({ session: at, classified, discovery, relationships: own })));
  }
  return { tables, relationships, links: linkTables(known, relationships), findings };
}

async function suspect(
  session: DiscoverySession,
  {
    table: { classified, keys },
    relationships,
    profiles,
    options,
  }: {
    readonly table: ExaminedTable;
    readonly profiles: readonly TableProfile[];
    readonly relationships: readonly Relationship[];
    readonly options: DiscoverOptions;
  },
): Promise<Pick<TableDiscovery, 'suspectedCells' | 'dependencies'>> {
  if (session.forDisplay) return {};
  const own = relationships.filter(({ from }) => from.table === classified.profile.table.id);
  const here = classifiedHere(session, classified);
  // Of a table that is not here with all its rows every reference to the others would look like an orphan.
  const settled = own.filter(({ to }) => sampledRows(session, to.table) === undefined);
  const mined: FoundDependency[] = [];
  const onDependency = (dependency: FoundDependency) => mined.push(dependency);
  const table = { session, classified: here, keys, relationships: settled, others: profiles };
  const found = await findCellDefects({ ...table, onDependency }, options);
  const sample = sampledRows(session, classified.profile.table.id);
  const there = session.lying.get(classified.profile)?.there;
  if (sample === undefined || there === undefined) return { suspectedCells: found };
  const dependencies = await countDependencies(there, mined);
  return { suspectedCells: scaledDefects(found, sample), dependencies };
}

async function findIn(table: DescribedTable): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const kind of findingKinds) {
    const hits = await kind.find(table);
    found.push(...hits.map((hit) => findingOf(kind, table.discovery.table, hit)));
  }
  return found;
}

interface ExaminedTable extends KeyedTable {
  readonly declared: DeclaredTable | undefined;
  readonly duplicateRows: TableDiscovery['duplicateRows'];
  readonly reidentification: TableDiscovery['reidentification'];
  readonly sensitiveRows: TableDiscovery['sensitiveRows'];
  readonly sample?: TableDiscovery['sample'];
  /** By column name. */
  readonly secrets: ReadonlyMap<string, SecretsFound>;
}

async function examineTable(
  session: DiscoverySession,
  profile: TableProfile,
  model?: DeclaredModel,
): Promise<ExaminedTable> {
  const declared = model?.tables.find((table) => table.table === profile.table.id);
  const classified = classifyTable(profile, session, declared);
  const keys = await findKeys(session, profile, declared);
  const duplicateRows = await countDuplicateRows(session, profile, keys);
  const sample = sampledRows(session, profile.table.id);
  return {
    declared,
    classified,
    keys,
    duplicateRows,
    reidentification: await reidentification(session, classified),
    sensitiveRows: await countSensitiveRows(session, classified),
    secrets: await findSecrets(session, classified, declared),
    ...(sample && { sample }),
  };
}

function describeTable(
  { classified, keys, declared, duplicateRows, secrets, ...measured }: ExaminedTable,
  relationships: readonly Relationship[],
  { seed }: DiscoverOptions,
): TableDiscovery {
  const table = classified.profile.table.id;
  return {
    table,
    describesPersons: classified.describesPersons,
    columns: classified.columns.map((column) => ({
      ...discoverColumn(classified, column, {
        seed,
        declared,
        secrets: secrets.get(column.profile.column.name),
      }),
      role: roleOf({ table, column: column.profile.column.name }, keys, relationships),
    })),
    keys: [...keys],
    duplicateRows,
    ...(measured.reidentification && { reidentification: measured.reidentification }),
    ...(measured.sensitiveRows && { sensitiveRows: measured.sensitiveRows }),
    ...(measured.sample && { sample: measured.sample }),
  };
}

function roleOf(
  { table, column }: { readonly table: string; readonly column: string },
  keys: readonly Key[],
  relationships: readonly Relationship[],
): ColumnDiscovery['role'] {
  const isKey = keys.some((key) => key.kind === 'primary' && key.columns.includes(column));
  if (isKey) return 'key';
  const refers = ({ from }: Relationship) => from.table === table && from.columns.includes(column);
  return relationships.some(refers) ? 'foreign-key' : 'none';
}
