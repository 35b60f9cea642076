import { dataErrorKind } from '../../engine/engine-error.ts';
import { createQueryLog, type QueryLog } from '../../engine/query-log.ts';
import type { KeptProfile } from '../../profile/kept/kept-profile.ts';
import { restoreProfile } from '../../profile/kept/restore-profile.ts';
import { type ProfileOptions, profileTable } from '../../profile/profile-table.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import type { RemoteTable } from '../../source/database/open-database.ts';
import type { StreamedTable } from '../../source/database/streamed-table.ts';
import { Problem } from '../../vocabulary/problem.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { KeptPartials } from '../cache/kept-partials.ts';
import type { KeptProfiles } from '../cache/kept-profiles.ts';
import type { Tools } from '../tools.ts';
import { type InDatabase, profileInDatabase } from './profile-in-database.ts';
import { type DrawnTable, profileStreamed } from './profile-streamed.ts';

export type Depth = 'core' | 'full' | 'assess';

/** A profile, and how it came to be. */
export interface ProfiledTable {
  readonly profile: TableProfile;
  /** For a table of a database: what it measured over all rows; `profile` is of those that came. */
  readonly inDatabase?: InDatabase;
  /** What a sample says of all rows of a table whose database measures nothing. */
  readonly drawn?: DrawnTable;
  /** The texts of its queries, by id. */
  readonly queries: Readonly<Record<string, string>>;
  /** What it was restored from; absent where it was measured. */
  readonly kept?: KeptProfile;
}

export interface ProfiledTables {
  /** Of the tables that could be read, without their damaged files. */
  readonly profiled: readonly ProfiledTable[];
  /** One for each file that turned out to be damaged. */
  readonly problems: readonly Problem[];
}

/**
 * Measures the tables one after the other: each query already uses every thread. What was kept
 * of an unchanged table is not measured again.
 */
export async function profileTables(
  tables: readonly Table[],
  tools: Tools,
  { depth, kept, partials, remotes, streams }: HowToProfileAll,
): Promise<ProfiledTables> {
  const { context } = tools;
  const profiled: ProfiledTable[] = [];
  const problems: Problem[] = [];
  for (const [index, table] of tables.entries()) {
    context.signal.throwIfAborted();
    const onPart = (part: number) =>
      context.onProgress?.({ step: 'profile', done: index + part, total: tables.length });
    const remote = remotes.get(table.id);
    const how = { depth, kept, partials, onPart };
    const stream = streams.get(table.id);
    const elsewhere = remote ?? stream;
    const found =
      elsewhere === undefined
        ? await profileIntact(table, (whole) => profileOne(whole, tools, how))
        : await profileRemote(elsewhere, tools, how);
    profiled.push(...found.profiled);
    problems.push(...found.problems);
  }
  return { profiled, problems };
}

/**
 * Measures a table. Where it cannot be read because some of its files are damaged, these become
 * problems and the others are measured. The error of the engine may quote cells and is dropped.
 */
async function profileIntact(
  table: Table,
  profile: (table: Table) => Promise<ProfiledTable>,
): Promise<ProfiledTables> {
  try {
    return { profiled: [await profile(table)], problems: [] };
  } catch (error) {
    if (table.salvage === undefined || dataErrorKind(error) === undefined) throw error;
    const { problems, intact } = await table.salvage();
    if (problems.length === 0) throw error;
    return { profiled: intact === undefined ? [] : [await profile(intact)], problems };
  }
}

export interface HowToProfileAll {
  readonly depth: Depth;
  readonly kept: KeptProfiles | undefined;
  readonly partials: KeptPartials | undefined;
  /** Tables of databases, by id. */
  readonly remotes: ReadonlyMap<string, RemoteTable>;
  /** Tables of databases that measure nothing, by id. */
  readonly streams: ReadonlyMap<string, StreamedTable>;
}

interface HowToProfile {
  readonly depth: Depth;
  readonly kept: KeptProfiles | undefined;
  readonly partials: KeptPartials | undefined;
  readonly onPart: (part: number) => void;
}

/** A table that its database would not measure or hand out becomes a problem; the others are measured. */
async function profileRemote(
  remote: RemoteTable | StreamedTable,
  tools: Tools,
  how: HowToProfile,
): Promise<ProfiledTables> {
  const own = createQueryLog();
  try {
    const options = optionsOf(tools, how, own);
    const { partials } = how;
    const found =
      'engine' in remote
        ? await profileInDatabase(remote, tools, { options, partials })
        : await profileStreamed(remote, tools, options);
    const queries = own.all();
    for (const text of Object.values(queries)) tools.queries.note(text);
    return { profiled: [{ ...found, queries }], problems: [] };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { profiled: [], problems: [error] };
  }
}

async function profileOne(table: Table, tools: Tools, how: HowToProfile): Promise<ProfiledTable> {
  const own = createQueryLog();
  const options = optionsOf(tools, how, own);
  const kept = await how.kept?.find(table);
  const profile =
    kept === undefined
      ? await profileTable(tools.engine, table, options)
      : await restoreProfile(tools.engine, table, { kept, options });
  const queries = own.all();
  for (const text of Object.values(queries)) tools.queries.note(text);
  return { profile, queries, ...(kept === undefined ? {} : { kept }) };
}

function optionsOf(
  { settings, context }: Tools,
  { depth, onPart }: HowToProfile,
  queries: QueryLog,
): ProfileOptions {
  const { asOf, seed, typeThreshold, sample } = settings;
  return {
    depth,
    asOf,
    seed,
    typeThreshold,
    ...(sample === undefined ? {} : { sample }),
    queries,
    signal: context.signal,
    onProgress: ({ done, total }) => onPart(total === 0 ? 0 : done / total),
  };
}
