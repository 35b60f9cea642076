import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openStore, type StorePlace } from '../../store/open-store.ts';
import { type Anchoring, anchorChains, openAnchoring } from './anchoring.ts';
import type { EntryContext } from './entry-context.ts';
import { newSetUpCode, registryIsSetUp } from './set-up.ts';

/** A registry that runs. */
export interface Registry {
  readonly entry: EntryContext;
  readonly anchoring: Anchoring;
  /** What whoever sets it up has to bring; absent where that was done. */
  readonly setUpCode: string | undefined;
  /** Whether the database answers. */
  readonly isReady: () => Promise<boolean>;
  /** Anchors what was done since the last time, then closes the store. */
  readonly close: () => Promise<void>;
}

export interface RegistryPlace {
  /** Holds the database, where none is named, and what is kept outside it. */
  readonly folder: string;
  readonly databaseUrl?: string | undefined;
  readonly databaseOwnerUrl?: string | undefined;
}

const anchoredEvery = 5 * 60_000;

/** Opens the registry of a folder. `onFault` is told where anchoring fails: the registry goes on. Raises what `openStore` raises. */
export async function openRegistry(
  place: RegistryPlace,
  clock: () => Date,
  onFault: (error: unknown) => void,
): Promise<Registry> {
  const store = await openStore(storePlace(place));
  try {
    const entry = { db: store.db, clock };
    const anchoring = await openAnchoring(anchorFolder(place));
    const setUpCode = (await registryIsSetUp(entry)) ? undefined : newSetUpCode();
    const stop = anchorRegularly(() => anchorChains(entry, anchoring), onFault);
    return {
      entry,
      anchoring,
      setUpCode,
      isReady: async () => {
        const answer = store.db.execute(sql`select 1`);
        return await answer.then(
          () => true,
          () => false,
        );
      },
      close: async () => {
        await stop();
        await store.close();
      },
    };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Where the ends of audit chains are kept, outside the database. */
export function anchorFolder({ folder }: RegistryPlace): string {
  return join(folder, 'audit');
}

/** The database of a registry. */
export function storePlace({ folder, databaseUrl, databaseOwnerUrl }: RegistryPlace): StorePlace {
  if (databaseUrl === undefined) return { folder };
  return { serverUrl: databaseUrl, ownerUrl: databaseOwnerUrl };
}

/** One at a time, for one process at a time writes the file; a last time at the end. */
function anchorRegularly(
  anchor: () => Promise<unknown>,
  onFault: (error: unknown) => void,
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const again = () => {
    running = running.then(anchor).catch(onFault);
  };
  const timer = setInterval(again, anchoredEvery);
  timer.unref();
  again();
  return async () => {
    clearInterval(timer);
    again();
    await running;
  };
}
