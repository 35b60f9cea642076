import { setTimeout as pause } from 'node:timers/promises';
import { Client, type ClientConfig } from 'pg';
import type { Problem } from '../../vocabulary/problem.ts';
import { storeInUse, storeLost } from '../store-problems.ts';
import type { EmbeddedServer } from './embedded-server.ts';

/** How a database stands: in use, died and being brought back, or given up. */
export type StoreStanding = 'ready' | 'coming-back' | 'lost';

/** A store that no other server of Assay may use meanwhile. */
export interface HeldStore {
  readonly standing: () => StoreStanding;
  /** Resolves once the database is given up; never where it was not. */
  readonly lost: Promise<Problem>;
  /** Lets go of it; whatever was being tried is waited for. */
  readonly release: () => Promise<void>;
}

export interface HoldSettings {
  readonly server: Pick<EmbeddedServer, 'bringBack'>;
  /** Of the owner, to a database that is always there. */
  readonly config: ClientConfig;
  readonly folder: string;
  /** How often the database is tried before it is given up. */
  readonly tries?: number;
  readonly onStanding?: ((standing: StoreStanding) => void) | undefined;
}

/** Two servers on one store would both send its letters: the lock's key, an arbitrary constant. */
const storeLock = 7_214_002;
const defaultTries = 10;
const longestPause = 5000;

/**
 * Claims a store for this process, and brings its database back whenever it dies: the connection that holds the claim
 * dies with it. Raises `store.in-use`.
 */
export async function holdStore(settings: HoldSettings): Promise<HeldStore> {
  const { onStanding = () => undefined } = settings;
  let standing: StoreStanding = 'ready';
  let released = false;
  let comingBack: Promise<void> | undefined;
  let tellLost: (problem: Problem) => void = () => undefined;
  const lost = new Promise<Problem>((tell) => {
    tellLost = tell;
  });
  const stand = (next: StoreStanding) => {
    standing = next;
    onStanding(next);
  };
  const bringBack = async () => {
    stand('coming-back');
    const client = await claimAgain(settings, () => released);
    if (client !== undefined) {
      hold(client);
      stand('ready');
    } else if (!released) {
      stand('lost');
      tellLost(storeLost({ folder: settings.folder, tries: settings.tries ?? defaultTries }));
    }
  };
  let claim: Client | undefined;
  const hold = (client: Client) => {
    claim = client;
    client.once('end', () => {
      claim = undefined;
      if (!released) comingBack = bringBack();
    });
  };
  hold(await claimStore(settings));
  return {
    standing: () => standing,
    lost,
    release: async () => {
      released = true;
      await comingBack;
      await claim?.end();
    },
  };
}

/** The claim on a database that answers again; undefined where it was given up or is no longer wanted. */
async function claimAgain(
  settings: HoldSettings,
  isReleased: () => boolean,
): Promise<Client | undefined> {
  const { server, tries = defaultTries } = settings;
  for (let tried = 0; tried < tries && !isReleased(); tried += 1) {
    if (tried > 0) await pause(Math.min(longestPause, 100 * 2 ** tried));
    try {
      await server.bringBack();
      return await claimStore(settings);
    } catch {
      // Why is in the log of the database; the next try may do.
    }
  }
  return undefined;
}

/** Held as long as its connection lives: a killed server lets go of it at once. */
async function claimStore({ config, folder }: HoldSettings): Promise<Client> {
  const client = new Client(config);
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock($1) as held',
    [storeLock],
  );
  if (rows[0]?.held) return client;
  await client.end();
  throw storeInUse({ folder });
}
