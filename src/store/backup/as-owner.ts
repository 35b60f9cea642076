import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientConfig } from 'pg';
import { runningServer } from '../embedded/embedded-server.ts';
import { openStore, type StorePlace } from '../open-store.ts';
import { noStoreToBackUp, ownerNotNamed } from './backup-problems.ts';

/**
 * Runs `work` with the connection of the owner of a registry's tables, while its server goes on where one runs.
 * Raises `store.none-to-back-up`, `store.owner-not-named`, and what `openStore` raises.
 */
export async function asOwner<T>(
  place: StorePlace,
  work: (owner: ClientConfig) => Promise<T>,
): Promise<T> {
  if (!('serverUrl' in place)) {
    const isStore = await stat(join(place.folder, 'cluster')).catch(() => undefined);
    if (isStore === undefined) throw noStoreToBackUp({ folder: place.folder });
    const running = await runningServer(place.folder);
    if (running !== undefined) {
      const { ownerPassword: password, ...address } = running;
      return await work({ ...address, user: 'assay_owner', password, database: 'assay' });
    }
  }
  return await alone(place, work);
}

/** The same for work that no server may watch: the store is claimed meanwhile, and made where there is none. */
export async function alone<T>(
  place: StorePlace,
  work: (owner: ClientConfig) => Promise<T>,
): Promise<T> {
  const store = await openStore(place);
  try {
    if (store.owner === undefined) throw ownerNotNamed({});
    return await work(store.owner);
  } finally {
    await store.close();
  }
}
