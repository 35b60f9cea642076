import { setMaxListeners } from 'node:events';
import { type FileHandle, mkdir, open, rm, statfs } from 'node:fs/promises';
import path from 'node:path';
import { Problem } from '../../vocabulary/problem.ts';
import type { LakeFormat } from '../lake/lake-snapshot.ts';
import { type Pause, pauseLonger, readSteadily, readWhole } from './read-steadily.ts';
import type { ByteRange, RemoteObject } from './remote-object.ts';
import { remoteNameUnusable, remoteNoRoom, remoteTooLarge } from './remote-problems.ts';

export interface Fetching {
  /** The folder that is filled. */
  readonly folder: string;
  /** At most so many bytes in all. */
  readonly limit: number;
  readonly signal: AbortSignal;
  /** Bytes so far, and in all as far as they are known. */
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly pause?: Pause;
  /** Files that the records of a lake's table name, as paths inside of its folder. */
  readonly filesOfLake?: (folder: string, format: LakeFormat) => Promise<readonly string[]>;
  /** Bytes of one request. */
  readonly partBytes?: number;
}

export interface Fetched {
  /** The files that are whole, by object. */
  readonly paths: ReadonlyMap<RemoteObject, string>;
  /** One for each object that could not be fetched. */
  readonly problems: readonly Problem[];
}

/** Requests that run at the same time, over all objects. */
const width = 6;
const defaultPartBytes = 16 * 1024 * 1024;

/**
 * Fetches objects into files below a folder: large ones in parts, a few at a time, each part of
 * exactly the version that was found. A file is whole or not there.
 *
 * @throws Problem `source.remote-too-large` or `source.remote-no-room` before anything is fetched
 */
export async function fetchObjects(
  objects: readonly RemoteObject[],
  fetching: Fetching,
): Promise<Fetched> {
  const total = objects.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  await requireRoom(total, fetching);
  const { signal, onProgress } = fetching;
  let done = 0;
  const count = (bytes: number) => {
    done += bytes;
    if (done > fetching.limit) throw remoteTooLarge({ bytes: done, limit: fetching.limit });
    onProgress?.({ done, total: Math.max(done, total) });
  };
  const targets = objects.map((object) => createTarget(object, fetching));
  const jobs = targets.flatMap((target) =>
    partsOf(target.object, fetching).map((range) => ({ target, range })),
  );
  let next = 0;
  const work = async () => {
    for (let job = jobs[next++]; job !== undefined; job = jobs[next++]) {
      signal.throwIfAborted();
      await fetchPart(job.target, { range: job.range, fetching, count });
    }
  };
  // All have ended before anything is raised: no request outlives the call.
  const ended = await Promise.allSettled(Array.from({ length: width }, work));
  await Promise.all(targets.map(({ close }) => close()));
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  const whole = targets.filter(({ problem }) => problem() === undefined);
  return {
    paths: new Map(whole.map(({ object, path: at }) => [object, at])),
    problems: targets.flatMap(({ problem }) => problem() ?? []),
  };
}

async function requireRoom(bytes: number, { folder, limit }: Fetching): Promise<void> {
  if (bytes > limit) throw remoteTooLarge({ bytes, limit });
  const { bavail, bsize } = await statfs(folder);
  const free = bavail * bsize;
  if (bytes > free) throw remoteNoRoom({ bytes, free });
}

/** Undefined for an object that is read in one answer. */
function partsOf(
  { bytes, inParts }: RemoteObject,
  { partBytes = defaultPartBytes }: Fetching,
): (ByteRange | undefined)[] {
  if (!inParts || bytes === undefined || bytes === 0) return [undefined];
  return Array.from({ length: Math.ceil(bytes / partBytes) }, (_, at) => ({
    start: at * partBytes,
    end: Math.min(bytes, (at + 1) * partBytes),
  }));
}

interface Target {
  readonly object: RemoteObject;
  readonly path: string;
  readonly file: () => Promise<FileHandle>;
  readonly fail: (problem: Problem) => void;
  readonly problem: () => Problem | undefined;
  /** Ends what still runs once it has failed. */
  readonly signal: AbortSignal;
  /** Removes what is not whole. */
  readonly close: () => Promise<void>;
}

function createTarget(object: RemoteObject, { folder, signal }: Fetching): Target {
  const at = path.join(folder, ...object.place);
  const failing = new AbortController();
  let problem: Problem | undefined;
  let opened: Promise<FileHandle> | undefined;
  const ending = AbortSignal.any([signal, failing.signal]);
  // Every request that runs listens to it more than once, which is no leak.
  setMaxListeners(0, ending);
  return {
    object,
    path: at,
    file: () => {
      opened ??= create(at, object);
      return opened;
    },
    fail: (found) => {
      problem ??= found;
      failing.abort();
    },
    problem: () => problem,
    signal: ending,
    close: async () => {
      const handle = await opened?.catch(() => undefined);
      await handle?.close();
      if (handle !== undefined && (problem !== undefined || signal.aborted)) {
        await rm(at, { force: true });
      }
    },
  };
}

/** Two keys may differ in what a file system takes for one name, or one be the folder of the other. */
async function create(at: string, { shown }: RemoteObject): Promise<FileHandle> {
  try {
    await mkdir(path.dirname(at), { recursive: true, mode: 0o700 });
    return await open(at, 'wx', 0o600);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const clash = ['EEXIST', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR'].includes(String(code));
    throw clash ? remoteNameUnusable({}, { file: shown }) : error;
  }
}

interface Part {
  readonly range: ByteRange | undefined;
  readonly fetching: Fetching;
  readonly count: (bytes: number) => void;
}

async function fetchPart(target: Target, { range, fetching, count }: Part): Promise<void> {
  if (target.problem() !== undefined) return;
  const { pause = pauseLonger, signal } = fetching;
  const reading = { signal: target.signal, pause };
  try {
    const file = await target.file();
    let at = range?.start ?? 0;
    const chunks =
      range === undefined
        ? readWhole(target.object, reading)
        : readSteadily(target.object, range, reading);
    for await (const chunk of chunks) {
      if (chunk === undefined) {
        await file.truncate(0);
        count(-at);
        at = 0;
        continue;
      }
      count(chunk.length);
      at = await write(file, chunk, at);
    }
  } catch (error) {
    signal.throwIfAborted();
    if (target.problem() !== undefined) return;
    if (!(error instanceof Problem)) throw error;
    target.fail(new Problem(error.kind, error.params, { file: target.object.shown }));
  }
}

async function write(file: FileHandle, chunk: Uint8Array, at: number): Promise<number> {
  let written = 0;
  while (written < chunk.length) {
    const { bytesWritten } = await file.write(chunk, written, chunk.length - written, at + written);
    written += bytesWritten;
  }
  return at + written;
}
