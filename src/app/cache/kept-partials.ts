import { z } from 'zod';
import type { Partial, Partials } from '../../engine/partitioned/partial-states.ts';
import { Problem } from '../../vocabulary/problem.ts';
import type { WorkContext } from '../effects.ts';
import type { AssessmentSettings } from '../settings.ts';
import { type Cache, openCache } from './cache.ts';
import { cacheFolder } from './cache-folder.ts';
import { type CacheKey, cacheKey, type Json } from './cache-key.ts';
import { fromPlain, toPlain } from './plain-json.ts';

/** A partition, as what is kept of it is found again. */
export interface PartitionAddress {
  /** The database and table, and how its columns are read. */
  readonly table: Json;
  readonly partition: string;
  /** Says that the content is the same as when something was kept. */
  readonly token: string;
  /** Name and version of the engine that answered. */
  readonly engine: string;
}

/** What partitions said, kept until they change. */
export interface KeptPartials {
  /** Nothing where nothing is kept, the partition changed, or what was kept cannot be used. */
  readonly find: (address: PartitionAddress) => Promise<Partials | undefined>;
  readonly keep: (address: PartitionAddress, partials: Partials) => Promise<void>;
}

/**
 * Opens what is kept of partitions. Undefined where nothing is to be kept; why a cache cannot be used is told by
 * `unlessKept`.
 */
export async function openKeptPartials(
  inputs: readonly string[],
  settings: AssessmentSettings,
  context: WorkContext,
): Promise<KeptPartials | undefined> {
  if (!settings.cache || settings.certify) return undefined;
  const { workingFolder, now } = context.effects;
  try {
    const cache = await openCache(cacheFolder(workingFolder), { now, sources: inputs });
    return keptPartials(cache, context);
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

function keptPartials(cache: Cache, context: WorkContext): KeptPartials {
  return {
    find: async (address) => {
      const answer = await cache.get(keyOf(address, context), entrySchema);
      if (!answer.found) {
        if (answer.note !== undefined) context.onNote?.(answer.note);
        return undefined;
      }
      const { token, partials } = answer.value;
      return token === address.token ? new Map(partials) : undefined;
    },
    keep: async (address, partials) => {
      // In place of an older entry of the same partition: what it said before it changed is of no use.
      const entry: Entry = { token: address.token, partials: [...partials] };
      await cache.put(keyOf(address, context), toPlain(entry));
    },
  };
}

interface Entry {
  readonly token: string;
  readonly partials: readonly (readonly [key: string, partial: Partial])[];
}

/** Its form is that of the version in its key; the hash in its entry says that it is whole. */
const entrySchema = z
  .unknown()
  .transform(fromPlain)
  .pipe(z.custom<Entry>((value) => typeof value === 'object' && value !== null));

function keyOf({ table, partition, engine }: PartitionAddress, { effects }: WorkContext): CacheKey {
  return cacheKey({
    kind: 'partition-of-table',
    source: { files: [], takenAt: effects.now().getTime() },
    settings: { table, partition },
    version: `${effects.assay} ${engine}`,
  });
}
