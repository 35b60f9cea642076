import { z } from 'zod';
import type { KeptProfile } from '../../profile/kept/kept-profile.ts';
import { findFiles } from '../../source/find/find-files.ts';
import { isAddress } from '../../source/remote/remote-address.ts';
import { defaultLimits } from '../../source/source-limits.ts';
import { Problem } from '../../vocabulary/problem.ts';
import type { Table } from '../../vocabulary/table.ts';
import type { WorkContext } from '../effects.ts';
import type { AssessmentSettings } from '../settings.ts';
import { type Cache, openCache } from './cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { type CacheKey, cacheKey } from './cache-key.ts';
import { fromPlain, toPlain } from './plain-json.ts';
import { type SourceStamp, sameFiles, stampSource } from './source-stamp.ts';

/** Profiles of single tables that were kept while their files stay as they are. */
export interface KeptProfiles {
  readonly find: (table: Table) => Promise<KeptProfile | undefined>;
  readonly keep: (table: Table, profile: KeptProfile) => Promise<void>;
}

interface Wanted {
  readonly inputs: readonly string[];
  readonly settings: AssessmentSettings;
  readonly context: WorkContext;
  readonly depth: string;
}

/** Where each file of the source really is, once it was read. */
type Locations = readonly { readonly path: string; readonly absolute: string }[];

/**
 * Takes the stamps of all files, to be called before they are read; the result is given their
 * locations afterwards. Undefined where nothing is to be kept: `verify` and certification measure
 * everything anew, and of drawn rows nothing is kept. Why a cache cannot be used is told by
 * `unlessKept`.
 */
export async function openKeptProfiles(
  wanted: Wanted,
): Promise<((locations: Locations) => KeptProfiles) | undefined> {
  const { inputs, settings, context } = wanted;
  if (!settings.cache || settings.certify || settings.sample !== undefined) return undefined;
  // What lies elsewhere has no stamp of a file system.
  if (inputs.some(isAddress)) return undefined;
  const { workingFolder, now } = context.effects;
  try {
    const cache = await openCache(cacheFolder(workingFolder), { now, sources: inputs });
    const limits = { limit: defaultLimits.files, exclude: settings.exclude };
    const files = (await findFiles(inputs, limits)).files.map(({ absolute }) => absolute);
    const before = await stampSource(files, now).catch(() => undefined);
    if (before === undefined) return undefined;
    return (locations) => keptProfiles(cache, { ...wanted, before, locations });
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

interface Stamped extends Wanted {
  readonly before: SourceStamp;
  readonly locations: Locations;
}

function keptProfiles(cache: Cache, stamped: Stamped): KeptProfiles {
  return {
    find: async (table) => {
      const key = keyOf(table, stamped);
      if (key === undefined || !(await isUnchanged(key, stamped))) return undefined;
      const answer = await cache.get(key, keptSchema);
      if (answer.found) return answer.value;
      if (answer.note !== undefined) stamped.context.onNote?.(answer.note);
      return undefined;
    },
    keep: async (table, profile) => {
      const key = keyOf(table, stamped);
      if (key !== undefined) await cache.put(key, toPlain(profile));
    },
  };
}

/** Its form is that of the version in its key; the hash in its entry says that it is whole. */
const keptSchema = z
  .unknown()
  .transform(fromPlain)
  .pipe(z.custom<KeptProfile>((value) => typeof value === 'object' && value !== null));

/** Between the stamp and now the files were read: what was read is what was stamped. */
async function isUnchanged({ source }: CacheKey, { context }: Stamped): Promise<boolean> {
  const paths = source.files.map(({ path }) => path);
  const again = await stampSource(paths, context.effects.now).catch(() => undefined);
  return again !== undefined && sameFiles(again, source);
}

/** Everything that the profile of a table follows from; neither contracts nor other tables. */
function keyOf(table: Table, stamped: Stamped): CacheKey | undefined {
  const { before, locations, settings, context, depth } = stamped;
  const own = new Set(
    table.files.flatMap(({ path }) => locations.find((l) => l.path === path)?.absolute ?? []),
  );
  const files = before.files.filter(({ path }) => own.has(path));
  const distinct = new Set(table.files.map(({ path }) => path)).size;
  if (files.length === 0 || files.length !== distinct) return undefined;
  const { asOf, seed, typeThreshold } = settings;
  const { address: _, salvage: _salvage, ...described } = table;
  return cacheKey({
    kind: 'profile-of-table',
    source: { files, takenAt: before.takenAt },
    settings: { asOf, seed, typeThreshold, depth, table: toPlain(described) },
    version: `${context.effects.assay} ${context.effects.engine}`,
  });
}
