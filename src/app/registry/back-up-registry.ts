import { alone, asOwner } from '../../store/backup/as-owner.ts';
import { backUp } from '../../store/backup/back-up.ts';
import type { BackupManifest } from '../../store/backup/backup-file.ts';
import { restore } from '../../store/backup/restore.ts';
import { version } from '../version.ts';
import { type RegistryPlace, storePlace } from './open-registry.ts';

/**
 * Writes the registry of a place to one file, as it stood at one moment, while its server may go on. Signing keys and
 * anchors stay where they are: they are kept outside the database on purpose. Raises what `asOwner` and `backUp` raise.
 */
export async function backUpRegistry(
  place: RegistryPlace,
  path: string,
  at: Date,
): Promise<BackupManifest> {
  return await asOwner(storePlace(place), (owner) => backUp(owner, path, { assay: version, at }));
}

/** Puts a backup into the empty registry of a place, which no server may hold. Raises what `restore` raises. */
export async function restoreRegistry(place: RegistryPlace, path: string): Promise<BackupManifest> {
  return await alone(storePlace(place), (owner) => restore(owner, path));
}
