import { mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import type { DuckDbEngine } from '../engine/duckdb/duckdb.ts';
import { Problem } from '../vocabulary/problem.ts';
import type { Table } from '../vocabulary/table.ts';
import type { Phrase } from '../vocabulary/text.ts';
import type { FindOptions, FoundFile, FoundFiles, FoundLake } from './find/find-files.ts';
import { findSources, type RemoteOptions } from './find/find-sources.ts';
import { nameTables, type TableNaming } from './find/name-tables.ts';
import { type LakeFormat, neededFiles } from './lake/lake-snapshot.ts';
import type { LoadContext, LoadedText, OpenFile } from './load-context.ts';
import { loadFile } from './load-file.ts';
import { discardTemporary, openFile } from './open/open-file.ts';
import { loadParquet } from './parquet/load-parquet.ts';
import { defaultLimits, type SourceLimits } from './source-limits.ts';
import { createCompaction } from './table/compact-tables.ts';
import { finishTable } from './table/finish-table.ts';
import { joinParts } from './table/join-parts.ts';
import { asProblem } from './unreadable.ts';

export interface SourceOptions {
  readonly limits?: Partial<SourceLimits>;
  /** A private folder; the caller removes it after the engine is closed. */
  readonly temporaryFolder: string;
  /** Folders that are never read as data. */
  readonly exclude?: readonly string[];
  /** Files beside contracts that are no data, as in `findFiles`. */
  readonly usedOtherwise?: FindOptions['usedOtherwise'];
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: {
    readonly file: string;
    readonly done: number;
    readonly total: number;
  }) => void;
  /** Bytes fetched from elsewhere so far, and in all as far as they are known. */
  readonly onFetch?: (progress: { readonly done: number; readonly total: number }) => void;
}

export interface OpenedSources {
  /** Sorted by id. */
  readonly tables: readonly Table[];
  /** One problem for each file (or sheet) that could not be read. */
  readonly unreadable: readonly Problem[];
  readonly filesRead: number;
  /** `*.odcs.yaml` files found beside the data, absolute. */
  readonly contracts: readonly string[];
  /** The folder that every path in tables and problems is relative to. */
  readonly root: string;
  /** Whether data was fetched from elsewhere: then nothing can be laid beside it. */
  readonly fetched: boolean;
  /** What was passed over, such as links that leave the folder. */
  readonly notes: readonly Phrase[];
  readonly locations: readonly { readonly path: string; readonly absolute: string }[];
}

/**
 * Finds the files of all inputs (files, folders, glob patterns, and addresses of them in object
 * storage or on web servers, which are fetched) and makes their tables readable for the engine: text becomes a table of raw text, Parquet a view. What cannot be read is one problem
 * per file and the rest is read; only an abort, or a bug, is thrown.
 */
export async function openSources(
  inputs: readonly string[],
  engine: DuckDbEngine,
  options: SourceOptions,
): Promise<OpenedSources> {
  const context = await createContext(engine, options);
  const found = await findSources(
    inputs,
    {
      limit: context.limits.files,
      exclude: options.exclude ?? [],
      ...(options.usedOtherwise && { usedOtherwise: options.usedOtherwise }),
    },
    remoteOptions(options, context),
  );
  const naming = nameTables(found);
  const progress = createProgress(found, options);
  const opened: Opened = {
    tables: [],
    lakes: [],
    problems: [],
    parquet: [],
    notes: [],
    read: new Set(),
  };
  const compact = createCompaction(engine);
  for (const file of found.files) {
    options.signal?.throwIfAborted();
    progress(file);
    await readOne(file, { context, naming, opened, compact });
  }
  for (const lake of found.lakes) {
    options.signal?.throwIfAborted();
    await readOneLake(lake, { context, naming, opened, compact });
  }
  const known = { naming, paths: found.files.map(({ path }) => path) };
  const joined = await joinParts(opened.tables, context, known);
  const parquet = await loadParquet(opened.parquet, context, known);
  const tables = [...joined, ...parquet.tables, ...opened.lakes].sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
  for (const table of [...parquet.tables, ...opened.lakes])
    for (const file of table.files) opened.read.add(file.path);
  return {
    tables,
    unreadable: [...found.problems, ...opened.problems, ...parquet.problems],
    filesRead: opened.read.size,
    contracts: found.contracts,
    root: found.root,
    fetched: found.fetched,
    notes: [...found.notes, ...opened.notes],
    locations: [...found.files, ...found.lakes].map(({ path, absolute }) => ({ path, absolute })),
  };
}

interface Opened {
  readonly tables: Table[];
  readonly lakes: Table[];
  readonly problems: Problem[];
  readonly parquet: OpenFile[];
  readonly notes: Phrase[];
  readonly read: Set<string>;
}

interface Work {
  readonly context: LoadContext;
  readonly naming: TableNaming;
  readonly opened: Opened;
  readonly compact: (table: Table) => Promise<void>;
}

async function readOne(
  found: FoundFile,
  { context, naming, opened, compact }: Work,
): Promise<void> {
  try {
    const file = await openFile(found, context);
    if (file.content.kind === 'parquet') {
      opened.parquet.push(file);
      return;
    }
    try {
      const loaded = await loadFile(file, naming.file(found.path), context);
      for (const text of loaded.tables) {
        const table = await finishTable(toTable(text, file, naming), context.engine);
        opened.tables.push(table);
        await compact(table);
      }
      opened.problems.push(...loaded.problems);
      opened.notes.push(...loaded.notes);
      if (loaded.tables.length > 0) opened.read.add(found.path);
    } finally {
      await discardTemporary(file);
    }
  } catch (error) {
    context.signal?.throwIfAborted();
    opened.problems.push(asProblem(error, found.path));
  }
}

async function readOneLake(lake: FoundLake, { context, naming, opened }: Work): Promise<void> {
  try {
    const { loadLake } = await import('./lake/load-lake.ts');
    opened.lakes.push(await loadLake(lake, context, naming));
  } catch (error) {
    context.signal?.throwIfAborted();
    opened.problems.push(asProblem(error, lake.path || path.basename(lake.absolute)));
  }
}

function toTable(text: LoadedText, file: OpenFile, naming: TableNaming): Table {
  const { sheet, encoding, delimiter } = text;
  const onSheet = sheet === undefined ? {} : { sheet };
  return {
    ...naming.table(file.path, text.part),
    relation: text.relation,
    rowIndex: 'rowid',
    columns: text.columns,
    rows: text.rows,
    files: [
      {
        path: file.path,
        bytes: file.bytes,
        format: text.format,
        ...(encoding === undefined ? {} : { encoding }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(file.compression ? { compression: file.compression } : {}),
        ...onSheet,
      },
    ],
    rejections: text.rejections,
    notes: text.notes,
    address: (index) => ({
      kind: 'record',
      file: file.path,
      ...onSheet,
      ...text.positionOf(index),
    }),
  };
}

/** What a table's records name; where they cannot be read, that is told when the table is read. */
async function filesOfLake(
  folder: string,
  { format, engine }: { readonly format: LakeFormat; readonly engine: DuckDbEngine },
): Promise<readonly string[]> {
  try {
    const { readLake } = await import('./lake/read-lake.ts');
    return neededFiles(await readLake({ absolute: folder, format }, engine));
  } catch (error) {
    if (error instanceof Problem) return [];
    throw error;
  }
}

function remoteOptions(
  options: SourceOptions,
  { engine, limits, signal }: LoadContext,
): RemoteOptions {
  return {
    folder: async () =>
      path.join(await mkdtemp(path.join(options.temporaryFolder, 'fetched-')), 'remote'),
    limit: limits.remoteBytes,
    signal: signal ?? new AbortController().signal,
    filesOfLake: (folder, format) => filesOfLake(folder, { format, engine }),
    ...(options.onFetch && { onProgress: options.onFetch }),
  };
}

async function createContext(engine: DuckDbEngine, options: SourceOptions): Promise<LoadContext> {
  // A path is never used twice on one engine: DuckDB keeps what it has read by path.
  const folder = await mkdtemp(path.join(options.temporaryFolder, 'source-'));
  const existing = await engine.run('SELECT lower(table_name) FROM information_schema.tables');
  const relations = new Set(existing.rows.map(([name]) => String(name)));
  let files = 0;
  return {
    engine,
    limits: { ...defaultLimits, ...options.limits },
    signal: options.signal,
    temporaryPath: () => {
      files += 1;
      return path.join(folder, String(files));
    },
    relationFor: (id) => {
      let relation = id;
      for (let number = 2; relations.has(relation.toLowerCase()); number += 1) {
        relation = `${id} ${number}`;
      }
      relations.add(relation.toLowerCase());
      return relation;
    },
  };
}

function createProgress(found: FoundFiles, options: SourceOptions): (file: FoundFile) => void {
  const total = found.files.length;
  let done = 0;
  return (file) => {
    options.onProgress?.({ file: file.path, done, total });
    done += 1;
  };
}
