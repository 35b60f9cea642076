import type { BringRows } from '../../discover/discovery-session.ts';
import type { Engine } from '../../engine/engine.ts';
import type { ProfileOptions } from '../../profile/profile-options.ts';
import { profileTable } from '../../profile/profile-table.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import { dataProblemOf, pathOfTable } from '../../source/database/database-errors.ts';
import { landRelation, landRows } from '../../source/database/land-rows.ts';
import type { RemoteTable } from '../../source/database/open-database.ts';
import type { KeptPartials } from '../cache/kept-partials.ts';
import type { Tools } from '../tools.ts';
import { openPartitioned, type PartitionedTable } from './partitioned-table.ts';
import type { DrawnTable } from './profile-streamed.ts';

/** A table as its database measured it: over all its rows. */
export interface InDatabase {
  readonly engine: Engine;
  readonly profile: TableProfile;
  /** Rows of it that came to the embedded engine, to be looked at one by one. */
  readonly landed: number;
  /** Whether these are all. */
  readonly whole: boolean;
  /** Brings rows that discovery asks for. */
  readonly bring: BringRows;
  /** Where it was measured by its partitions. */
  readonly partitioned?: PartitionedTable;
}

export interface InDatabaseOptions {
  readonly options: ProfileOptions;
  /** What is kept of partitions; absent where nothing is. */
  readonly partials: KeptPartials | undefined;
}

export interface ProfiledInDatabase {
  /** Of the rows that came. */
  readonly profile: TableProfile;
  readonly inDatabase: InDatabase;
}

/**
 * Measures a table where it lies, over all its rows, and brings as many rows as may leave the database into
 * the embedded engine, where they are measured again: what looks at rows one by one works on those.
 *
 * @throws Problem `source.database-table-unreadable`
 */
export async function profileInDatabase(
  remote: RemoteTable,
  { engine: embedded, settings, context }: Tools,
  { options, partials }: InDatabaseOptions,
): Promise<ProfiledInDatabase> {
  const { table, engine } = remote;
  const { signal } = context;
  try {
    // By the same statements where nothing is kept: what is kept decides nothing but the work.
    const mergeable = remote.partitions.length > 0 && options.sample === undefined;
    const partitioned =
      mergeable && partials !== undefined ? await openPartitioned(remote, partials) : undefined;
    const measuring = partitioned?.engine ?? engine;
    const profile = await profileTable(measuring, table, { ...options, mergeable });
    const landed = await landRows(remote, embedded, {
      rows: settings.pullRows,
      seed: settings.seed,
      signal,
    });
    const { sample: _, onProgress: _told, ...rest } = options;
    const copy = await profileTable(embedded, landed.table, rest);
    const {
      whole,
      table: { notes, rows },
    } = landed;
    const all = { ...profile, table: { ...profile.table, notes } };
    const bring: BringRows = async (from, relation) =>
      (await landRelation(remote, embedded, { from, relation, signal })).table;
    const byPartitions = partitioned && { partitioned };
    const inDatabase = { engine, profile: all, landed: rows, whole, bring, ...byPartitions };
    return { profile: copy, inDatabase };
  } catch (error) {
    throw dataProblemOf(error, { path: pathOfTable(table), signal });
  }
}

interface MaybeInDatabase {
  readonly profile: TableProfile;
  readonly inDatabase?: InDatabase;
  readonly drawn?: DrawnTable;
}

/** The profile over all rows of a table, wherever it was measured. */
export function profileOfAll(measured: MaybeInDatabase): TableProfile {
  return measured.inDatabase?.profile ?? measured.drawn?.profile ?? measured.profile;
}

/** The engine that has all rows of a table, and their profile there; undefined where none has. */
export function withAllRows(
  measured: MaybeInDatabase,
  embedded: Engine,
): { readonly engine: Engine; readonly profile: TableProfile } | undefined {
  const { profile, inDatabase, drawn } = measured;
  if (drawn !== undefined) return undefined;
  const here = inDatabase === undefined || inDatabase.whole;
  return here ? { engine: embedded, profile } : inDatabase;
}

/** Where rules find the rows of a table. */
export function rowsOf({ profile, inDatabase, drawn }: MaybeInDatabase) {
  if (drawn !== undefined) return { profile, elsewhere: { profile: drawn.profile } };
  if (inDatabase === undefined || inDatabase.whole) return { profile };
  const { engine, profile: all } = inDatabase;
  return { profile, elsewhere: { engine, profile: all } };
}
