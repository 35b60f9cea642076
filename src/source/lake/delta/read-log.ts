import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { DuckDbEngine } from '../../../engine/duckdb/duckdb.ts';
import { dataErrorKind } from '../../../engine/engine-error.ts';
import { quoteText } from '../../../sql/duckdb.ts';
import { lakeDamaged } from '../lake-problems.ts';

const format = 'Delta Lake';

/** Which rows of a file are deleted: one file with two of these is two files to the log. */
const vectorSchema = z
  .object({
    storageType: z.string(),
    pathOrInlineDv: z.string(),
    offset: z.number().nullish(),
  })
  .nullish();
const addSchema = z.object({
  path: z.string(),
  partitionValues: z.record(z.string(), z.string().nullable()).nullish(),
  deletionVector: vectorSchema,
});
const protocolSchema = z.object({
  minReaderVersion: z.number(),
  readerFeatures: z.array(z.string()).nullish(),
});
const metaDataSchema = z.object({
  schemaString: z.string(),
  partitionColumns: z.array(z.string()),
  configuration: z.record(z.string(), z.string().nullable()).nullish(),
  format: z.object({ provider: z.string() }).nullish(),
});
/** What else a log says (who wrote it, when, for which stream) says nothing about its rows. */
const actionSchema = z.object({
  add: addSchema.nullish(),
  remove: z.object({ path: z.string(), deletionVector: vectorSchema }).nullish(),
  protocol: protocolSchema.nullish(),
  metaData: metaDataSchema.nullish(),
});
type Action = z.infer<typeof actionSchema>;

/** A Delta table's newest state, as its log tells it. */
export interface DeltaState {
  readonly version: number;
  readonly protocol: z.infer<typeof protocolSchema>;
  readonly metaData: z.infer<typeof metaDataSchema>;
  /** The files that it consists of, by path and deletion vector. */
  readonly adds: ReadonlyMap<string, z.infer<typeof addSchema>>;
}

/**
 * Replays the log of a Delta table: from its newest whole checkpoint, commit by commit
 * (delta.io protocol, "Action Reconciliation").
 *
 * @throws Problem `source.lake-damaged`
 */
export async function readDeltaLog(folder: string, engine: DuckDbEngine): Promise<DeltaState> {
  const log = path.join(folder, '_delta_log');
  const names = await readdir(log);
  const { checkpoint, commits } = plan(names);
  const adds = new Map<string, z.infer<typeof addSchema>>();
  let protocol: DeltaState['protocol'] | undefined;
  let metaData: DeltaState['metaData'] | undefined;
  const take = (actions: readonly Action[]) => {
    // The lines of a commit have no order: what it removes was there before it.
    for (const { remove } of actions) if (remove) adds.delete(keyOf(remove));
    for (const { add, ...action } of actions) {
      if (add) adds.set(keyOf(add), add);
      protocol = action.protocol ?? protocol;
      metaData = action.metaData ?? metaData;
    }
  };
  for (const file of checkpoint?.files ?? []) {
    take(await readCheckpoint(path.join(log, file), engine));
  }
  for (const { file } of commits) take(await readCommit(log, file));
  if (protocol === undefined || metaData === undefined) throw incomplete('protocol');
  const version = commits.at(-1)?.version ?? checkpoint?.version ?? 0;
  return { version, protocol, metaData, adds };
}

function keyOf({ path: file, deletionVector: vector }: z.infer<typeof addSchema>): string {
  const id = vector && [vector.storageType, vector.pathOrInlineDv, vector.offset ?? null];
  return JSON.stringify([file, id ?? null]);
}

interface Checkpoint {
  readonly version: number;
  readonly files: readonly string[];
}

/** What to read, in order: no version may be missing between the checkpoint and the newest commit. */
function plan(names: readonly string[]) {
  const commits = names
    .flatMap((file) => {
      const version = /^(\d{20})\.json$/.exec(file)?.[1];
      return version === undefined ? [] : [{ version: Number(version), file }];
    })
    .sort((a, b) => a.version - b.version);
  const checkpoint = checkpointsIn(names).at(-1);
  const after = commits.filter(({ version }) => version > (checkpoint?.version ?? -1));
  const first = checkpoint === undefined ? 0 : checkpoint.version + 1;
  after.forEach(({ version }, at) => {
    if (version !== first + at) throw incomplete(`version ${first + at}`);
  });
  if (checkpoint === undefined && after.length === 0) throw incomplete('version 0');
  return { checkpoint, commits: after };
}

/** Whole checkpoints, in order; one may be in several parts, of which all must be there. */
function checkpointsIn(names: readonly string[]): readonly Checkpoint[] {
  const found = new Map<string, { version: number; of: number; files: string[] }>();
  for (const file of [...names].sort()) {
    const [, version, , of = '1'] =
      /^(\d{20})\.checkpoint(?:\.(\d{10})\.(\d{10}))?\.parquet$/.exec(file) ?? [];
    if (version === undefined) continue;
    const key = `${version} ${of}`;
    const one = found.get(key) ?? { version: Number(version), of: Number(of), files: [] };
    one.files.push(file);
    found.set(key, one);
  }
  return [...found.values()]
    .filter(({ of, files }) => files.length === of)
    .sort((a, b) => a.version - b.version);
}

async function readCommit(log: string, file: string): Promise<readonly Action[]> {
  const text = await readFile(path.join(log, file), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => readAction(line, file));
}

function readAction(line: string, file: string): Action {
  try {
    return actionSchema.parse(JSON.parse(line));
  } catch {
    throw lakeDamaged({ format, what: 'unreadable', detail: file });
  }
}

const checkpointed = ['protocol', 'metaData', 'add'] as const;

async function readCheckpoint(file: string, engine: DuckDbEngine): Promise<readonly Action[]> {
  const name = path.basename(file);
  const source = `read_parquet(${quoteText(file)}, hive_partitioning = false)`;
  try {
    const actions: Action[] = [];
    for (const kind of checkpointed) {
      const found = await engine.run(
        `SELECT CAST(to_json("${kind}") AS VARCHAR) FROM ${source} WHERE "${kind}" IS NOT NULL`,
      );
      for (const [json] of found.rows)
        actions.push(readAction(`{"${kind}":${String(json)}}`, name));
    }
    return actions;
  } catch (error) {
    if (dataErrorKind(error) === undefined) throw error;
    throw lakeDamaged({ format, what: 'unreadable', detail: name });
  }
}

function incomplete(detail: string) {
  return lakeDamaged({ format, what: 'incomplete', detail });
}
