import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CommandKey,
  forgetPublished,
  openCommandKeys,
  publishedKeys,
} from './command-keys.ts';
import { openKeyFile } from './key-file.ts';
import type { KeyStore } from './key-ring.ts';
import { publishedKey } from './public-key.ts';

/** What a registry signs with, where it is not a key in its own folder. */
export type SignCommand = Pick<CommandKey, 'command' | 'publicKey'>;

/**
 * The signing keys of a registry: in a file of its folder, or behind a command. Keys of the other kind, with which it
 * signed before, are published on. Raises what `openKeyFile` and `openCommandKeys` raise.
 */
export async function openKeys(folder: string, by?: SignCommand): Promise<KeyStore> {
  const [file, published] = [join(folder, 'signing.json'), join(folder, 'published.json')];
  if (by === undefined) {
    return withReplaced(await openKeyFile(file), {
      publicKeys: async () => ({ keys: (await publishedKeys(published)).map(publishedKey) }),
      forget: async (ids) => await forgetPublished(published, ids),
    });
  }
  const keys = await openCommandKeys({ ...by, published });
  return (await isThere(file)) ? withReplaced(keys, await openKeyFile(file)) : keys;
}

async function isThere(file: string): Promise<boolean> {
  return await stat(file).then(
    () => true,
    () => false,
  );
}

function withReplaced(
  store: KeyStore,
  replaced: Pick<KeyStore, 'publicKeys' | 'forget'>,
): KeyStore {
  return {
    ...store,
    publicKeys: async () => {
      const { keys } = await store.publicKeys();
      const ids = new Set(keys.map(({ kid }) => kid));
      const others = (await replaced.publicKeys()).keys;
      return { keys: [...keys, ...others.filter(({ kid }) => !ids.has(kid))] };
    },
    forget: async (ids) => {
      await store.forget(ids);
      await replaced.forget(ids);
    },
  };
}
