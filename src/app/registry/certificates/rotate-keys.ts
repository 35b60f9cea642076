import { stat } from 'node:fs/promises';
import { noKeysHere } from '../../keys/key-problems.ts';
import type { SigningAlgorithm } from '../../keys/key-ring.ts';
import { openKeys } from '../../keys/open-keys.ts';
import { keyFolder, type RegistryPlace } from '../open-registry.ts';

/**
 * Makes a new key the signing one of a registry, whether or not its server runs, and returns its id. The database is
 * not asked: where a key may be known to others there is no time for that. Raises what `openKeys` raises,
 * `keys.none-here`, `keys.rotated-elsewhere`.
 */
export async function rotateKeys(
  place: Pick<RegistryPlace, 'folder' | 'signing'>,
  algorithm?: SigningAlgorithm,
): Promise<string> {
  const folder = keyFolder(place);
  // A new key for a registry that is not there would be taken for that of one.
  await stat(folder).catch(() => {
    throw noKeysHere({ folder });
  });
  const ring = await openKeys(folder, place.signing);
  return await ring.rotate(algorithm);
}
