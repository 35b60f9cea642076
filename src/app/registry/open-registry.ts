import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openStore, type StorePlace } from '../../store/open-store.ts';
import { openKeyFile } from '../keys/key-file.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { type Anchoring, anchorChains, openAnchoring } from './anchoring.ts';
import type { EntryContext } from './entry-context.ts';
import { type Rulebook, shippedRulebook } from './registration/rulebook.ts';
import { type ClerkContext, runDueEvents } from './registration/run-due-events.ts';
import { newSetUpCode, registryIsSetUp } from './set-up.ts';

/** A registry that runs. */
export interface Registry {
  readonly entry: EntryContext;
  readonly anchoring: Anchoring;
  /** By what registrations are handled. */
  readonly rulebook: Rulebook;
  /** What certificates are signed with. */
  readonly keys: KeyRing;
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
/** Limits end with days; a desk should not wait long for the first minute of one. */
const dueEvery = 60_000;

/** Opens the registry of a folder. `onFault` is told where work in the background fails: the registry goes on. Raises what `openStore` raises. */
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
    const rulebook = await shippedRulebook();
    const keys = await openKeyFile(join(place.folder, 'keys', 'signing.json'));
    const stopClerk = regularly(() => enterWhatIsDue({ ...entry, rulebook }, onFault), {
      every: dueEvery,
      onFault,
    });
    const stopAnchoring = regularly(() => anchorChains(entry, anchoring), {
      every: anchoredEvery,
      onFault,
    });
    return {
      entry,
      anchoring,
      rulebook,
      keys,
      setUpCode,
      isReady: async () => {
        const answer = store.db.execute(sql`select 1`);
        return await answer.then(
          () => true,
          () => false,
        );
      },
      close: async () => {
        await stopClerk();
        await stopAnchoring();
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

/** A registration that time could not move is told of; the others went on. */
async function enterWhatIsDue(
  context: ClerkContext,
  onFault: (error: unknown) => void,
): Promise<void> {
  const { stuck } = await runDueEvents(context);
  for (const { problem } of stuck) onFault(problem);
}

/** One at a time, now and at intervals; a last time at the end. */
function regularly(
  work: () => Promise<unknown>,
  { every, onFault }: { readonly every: number; readonly onFault: (error: unknown) => void },
): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve();
  const again = () => {
    running = running.then(work).catch(onFault);
  };
  const timer = setInterval(again, every);
  timer.unref();
  again();
  return async () => {
    clearInterval(timer);
    again();
    await running;
  };
}
