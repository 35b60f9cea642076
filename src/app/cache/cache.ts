import { createHash } from 'node:crypto';
import { open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../vocabulary/problem.ts';
import { isSystemError, prepareCacheFolder } from './cache-folder.ts';
import type { CacheKey } from './cache-key.ts';
import { cacheEntryDamaged, cacheUnusable } from './problems.ts';
import { isSettled, sameFiles, stampSource } from './source-stamp.ts';

/** A value that was kept, or nothing; `note` says why a kept value could not be used. */
export type CacheAnswer<T> =
  | { readonly found: true; readonly value: T }
  | { readonly found: false; readonly note?: Problem };

/** Why a value was kept or not. */
export type CacheReceipt =
  | { readonly kept: true }
  /** `unsettled`: a file changed within two seconds of its stamp; `changed`: since then. */
  | { readonly kept: false; readonly reason: 'unsettled' | 'changed' | 'too-large' }
  | { readonly kept: false; readonly reason: 'failed'; readonly note: Problem };

/**
 * Finished measurements of unchanged files, on disk. What goes in has been cleared for showing:
 * a raw value in it is a bug, which its JSON form raises.
 */
export interface Cache {
  /** The value kept under the key, if it is whole and of the schema's form. Never raises. */
  readonly get: <T>(key: CacheKey, schema: z.ZodType<T>) => Promise<CacheAnswer<T>>;
  /** Keeps a value whose files did not change while it was measured. Raises only bugs. */
  readonly put: (key: CacheKey, value: unknown) => Promise<CacheReceipt>;
}

export interface CacheOptions {
  readonly now: () => Date;
  /** The files and folders that are measured: the cache never lies inside one. */
  readonly sources: readonly string[];
  /** Oldest values are dropped beyond this many bytes. */
  readonly maximumBytes?: number;
}

const defaultMaximumBytes = 256 * 2 ** 20;
const entryName = /^[0-9a-f]{64}\.json$/;
const abandonedAfter = 60 * 60 * 1000;

/**
 * Opens the cache in a folder, made if missing (0700, files 0600).
 *
 * @throws Problem `cache.in-source` or `cache.unusable`: work goes on without a cache
 */
export async function openCache(folder: string, options: CacheOptions): Promise<Cache> {
  const { now, sources, maximumBytes = defaultMaximumBytes } = options;
  await prepareCacheFolder(folder, sources);
  return {
    get: (key, schema) => readEntry(join(folder, `${key.digest}.json`), schema, now),
    put: async (key, value) => {
      const body = asText(value);
      if (body === undefined || Buffer.byteLength(body) > maximumBytes) {
        return { kept: false, reason: 'too-large' };
      }
      if (!isSettled(key.source)) return { kept: false, reason: 'unsettled' };
      try {
        const again = await stampSource(
          key.source.files.map((f) => f.path),
          now,
        );
        if (!sameFiles(again, key.source)) return { kept: false, reason: 'changed' };
        await writeEntry(folder, key.digest, body);
        await dropOldest(folder, maximumBytes, now().getTime());
        return { kept: true };
      } catch (error) {
        if (!isSystemError(error)) throw error;
        const note = cacheUnusable({ folder: '.assay', reason: error.code });
        return { kept: false, reason: 'failed', note };
      }
    },
  };
}

/** Undefined where no string is long enough: V8 ends at 512 Mi characters. */
function asText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** An entry is the SHA-256 of its body, a line feed, and the body. */
async function readEntry<T>(
  path: string,
  schema: z.ZodType<T>,
  now: () => Date,
): Promise<CacheAnswer<T>> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return { found: false };
    return damaged(path);
  }
  const body = content.slice(65);
  if (content.slice(0, 65) !== `${sha256(body)}\n`) return damaged(path);
  const parsed = schema.safeParse(parseJson(body));
  if (!parsed.success) return damaged(path);
  await utimes(path, now(), now()).catch(() => undefined);
  return { found: true, value: parsed.data };
}

function damaged(path: string): { found: false; note: Problem } {
  return { found: false, note: cacheEntryDamaged({ entry: path.slice(-69, -57) }) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

let written = 0;

/** Written whole under another name and renamed, so that no reader meets half an entry. */
async function writeEntry(folder: string, digest: string, body: string): Promise<void> {
  written += 1;
  const beside = join(folder, `${digest}.${process.pid}-${written}.tmp`);
  try {
    const file = await open(beside, 'wx', 0o600);
    try {
      await file.writeFile(`${sha256(body)}\n${body}`);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(folder, `${digest}.json`));
  } finally {
    await rm(beside, { force: true });
  }
}

/** Drops entries, those used longest ago first, until the rest fit; and what a crash left behind. */
async function dropOldest(folder: string, maximumBytes: number, time: number): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(
    names.map(async (name) => {
      const found = await stat(join(folder, name)).catch(() => undefined);
      return { name, bytes: found?.size ?? 0, used: found?.mtimeMs ?? 0 };
    }),
  );
  const abandoned = files.filter((f) => f.name.endsWith('.tmp') && f.used < time - abandonedAfter);
  const entries = files.filter((f) => entryName.test(f.name)).sort((a, b) => b.used - a.used);
  let kept = 0;
  const beyond = entries.filter((entry) => {
    kept += entry.bytes;
    return kept > maximumBytes;
  });
  for (const { name } of [...abandoned, ...beyond]) await rm(join(folder, name), { force: true });
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
