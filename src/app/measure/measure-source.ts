import { realpath } from 'node:fs/promises';
import { basename, isAbsolute } from 'node:path';
import { type MatchedContract, matchTables } from '../../contract/match/match.ts';
import { reportColumn } from '../../discover/clearance.ts';
import { discover } from '../../discover/discover.ts';
import type { Discovery, TableDiscovery } from '../../discover/discovery.ts';
import type { TableProfile } from '../../profile/table-profile.ts';
import { type OpenedDatabase, partInputs } from '../../source/database/open-database.ts';
import { type OpenedSources, openSources } from '../../source/open-sources.ts';
import { Problem } from '../../vocabulary/problem.ts';
import type { TableReport } from '../../vocabulary/reports/table-report.ts';
import { openKeptPartials } from '../cache/kept-partials.ts';
import { openKeptProfiles } from '../cache/kept-profiles.ts';
import { completeModel, mergeModels } from '../contracts/merge-models.ts';
import { type FiledContract, inputFiles, readContracts } from '../contracts/read-contracts.ts';
import { reportTable } from '../document/report-table.ts';
import { declaredByMetadata } from '../metadata/declared-by-metadata.ts';
import { gatherMetadata, type MetadataByTable } from '../metadata/gather-metadata.ts';
import type { Tools } from '../tools.ts';
import { keepAllPartitions, keepProfiles } from './keep-profiles.ts';
import { nothingReadable } from './nothing-readable.ts';
import { openDatabases } from './open-databases.ts';
import { type InDatabase, profileOfAll } from './profile-in-database.ts';
import type { DrawnTable } from './profile-streamed.ts';
import { type ProfiledTable, profileTables } from './profile-tables.ts';

/** A contract, and the loaded tables that it describes. */
export interface UsedContract extends FiledContract {
  readonly matched: MatchedContract;
}

/** A table with everything known about it; `report` is what may be shown. */
export interface MeasuredTable {
  /** Of the rows in the embedded engine. */
  readonly profile: TableProfile;
  /** For a table of a database: what it measured over all rows. */
  readonly inDatabase?: InDatabase;
  /** Where only a sample came of a table whose database measures nothing: what that says of all rows. */
  readonly drawn?: DrawnTable;
  readonly discovery: TableDiscovery;
  readonly report: TableReport;
  /** Why its content could not be certified, where that was asked for. */
  readonly refused?: Problem;
  /** What a reader of its certified fingerprint should know. */
  readonly told?: readonly Problem[];
}

export interface MeasuredSource {
  readonly source: OpenedSources;
  readonly databases: readonly OpenedDatabase[];
  /** What catalogues say of the tables. */
  readonly metadata: MetadataByTable;
  readonly contracts: readonly UsedContract[];
  /** Files and contracts that could not be used. */
  readonly unreadable: readonly Problem[];
  /** Sorted by id. */
  readonly tables: readonly MeasuredTable[];
  readonly discovery: Discovery;
  /** Ids of the tables that were restored and not measured. */
  readonly restored: readonly string[];
}

/**
 * Files become tables, tables are measured, measures get a meaning; what may be shown of it is
 * decided here, column by column.
 *
 * @throws Problem `app.nothing-readable` where no file gave a table
 */
export async function measureSource(
  inputs: readonly string[],
  tools: Tools,
  depth: 'core' | 'full' | 'assess',
): Promise<MeasuredSource> {
  const { engine, folder, settings, context, queries } = tools;
  const { signal } = context;
  const keeping = await openKeptProfiles({ inputs, settings, context, depth });
  const parted = partInputs(inputs);
  const databases = await openDatabases(parted.databases, tools);
  const partials = await openKeptPartials(parted.paths, settings, context);
  const remotes = new Map(
    databases.flatMap(({ tables }) => tables).map((one) => [one.table.id, one]),
  );
  const streams = new Map(
    databases.flatMap(({ streamed }) => streamed).map((one) => [one.table.id, one]),
  );
  const files = await openSources(parted.paths, engine, {
    temporaryFolder: folder,
    exclude: settings.exclude,
    usedOtherwise: async (found) => [
      ...(await inputFiles([...found, ...settings.contracts], settings.inputs)),
      ...(await realPaths(settings.metadata ?? [])),
    ],
    signal,
    onProgress: (progress) => context.onProgress?.({ step: 'read', ...progress }),
    onFetch: (bytes) => context.onProgress?.({ step: 'fetch', ...bytes }),
  });
  const opened = {
    ...files,
    tables: [
      ...files.tables,
      ...[...remotes.values(), ...streams.values()].map(({ table }) => table),
    ].sort((a, b) => (a.id < b.id ? -1 : 1)),
    filesRead: files.filesRead + remotes.size + streams.size,
  };
  const read = await readContracts(
    opened.contracts,
    { named: settings.contracts, inputs: settings.inputs },
    opened.root,
  );
  const kept = keeping?.(opened.locations);
  const { profiled, problems } = await profileTables(opened.tables, tools, {
    depth,
    kept,
    partials,
    remotes,
    streams,
  });
  const profiles = profiled.map(({ profile }) => profile);
  const metadata = await gatherMetadata(
    { databases, files: settings.metadata ?? [], tables: opened.tables },
    { queries, ...(signal && { signal }) },
  );
  const noted = { ...opened, notes: [...opened.notes, ...read.notes, ...metadata.notes] };
  const source = withoutDamaged(noted, profiles, problems);
  const refused = databases.flatMap((database) => database.refused);
  const unreadable = [...source.unreadable, ...refused, ...read.problems].map(withoutFolders);
  if (source.tables.length === 0) throw nothingReadable(unreadable);
  const contracts = read.contracts.map((filed) => ({
    ...filed,
    matched: matchTables(filed.contract, source.tables),
  }));
  const discovery = await discover(engine, profiles, {
    asOf: settings.asOf,
    seed: settings.seed,
    queries,
    declared: completeModel(
      mergeModels(contracts.map(({ matched }) => matched.declaredModel)),
      declaredByMetadata(metadata.byTable),
    ),
    signal,
    minimumConfidence: settings.suspectFrom,
    forDisplay: depth !== 'assess',
    inDatabase: new Map(
      profiled.flatMap(({ profile, inDatabase }) =>
        inDatabase === undefined ? [] : [[profile.table.id, inDatabase] as const],
      ),
    ),
    onProgress: ({ done, total }) => context.onProgress?.({ step: 'discover', done, total }),
  });
  if (kept !== undefined) await keepProfiles(profiled, discovery, kept);
  if (partials !== undefined) await keepAllPartitions(profiled, discovery, partials);
  const tables = joinTables(profiled, discovery, metadata.byTable);
  const restored = profiled.flatMap((one) => (one.kept ? [one.profile.table.id] : []));
  return {
    source,
    databases,
    metadata: metadata.byTable,
    contracts,
    unreadable,
    tables,
    discovery,
    restored,
  };
}

/** As files are found; one that is not there is told of where it is read. */
async function realPaths(paths: readonly string[]): Promise<string[]> {
  return await Promise.all(paths.map((path) => realpath(path).catch(() => path)));
}

/** The source as if its damaged files had been refused when it was opened. */
function withoutDamaged(
  opened: OpenedSources,
  profiles: readonly TableProfile[],
  problems: readonly Problem[],
): OpenedSources {
  return {
    ...opened,
    tables: profiles.map(({ table }) => table),
    unreadable: [...opened.unreadable, ...problems],
    filesRead: opened.filesRead - problems.length,
  };
}

/** An input that was not there is told by its name: absolute paths stand in the run block alone. */
function withoutFolders(problem: Problem): Problem {
  const { file } = problem.where;
  if (file === undefined || !isAbsolute(file)) return problem;
  return new Problem(problem.kind, problem.params, { ...problem.where, file: basename(file) });
}

function joinTables(
  profiled: readonly ProfiledTable[],
  found: Discovery,
  metadata: MetadataByTable,
): MeasuredTable[] {
  return profiled
    .map(({ profile, inDatabase, drawn }) => {
      const discovery = found.tables.find(({ table }) => table === profile.table.id);
      if (discovery === undefined) throw new Error('bug: a table was profiled but not discovered');
      const elsewhere = { ...(inDatabase && { inDatabase }), ...(drawn && { drawn }) };
      const all = profileOfAll({ profile, ...elsewhere });
      const columns = all.columns.map((column, index) => {
        const meaning = discovery.columns[index];
        if (meaning?.column !== column.column.name) throw new Error('bug: columns out of step');
        return reportColumn(column, meaning);
      });
      const said = metadata.get(profile.table.id);
      const report = reportTable({
        profile: all,
        discovery,
        columns,
        ...(said && { metadata: said }),
      });
      return { profile, ...elsewhere, discovery, report };
    })
    .sort((a, b) => (a.report.id < b.report.id ? -1 : 1));
}
