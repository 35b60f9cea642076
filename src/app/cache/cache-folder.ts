import { chmod, lstat, mkdir, realpath, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { cacheInSource, cacheUnusable } from './problems.ts';

/** The folder of cached measurements in a working folder. */
export function cacheFolder(workingFolder: string): string {
  return join(workingFolder, '.assay');
}

/**
 * Makes the folder, for its owner alone, and keeps git from taking it up. A folder that is a
 * link could lead anywhere, so it is refused. Where the working folder is itself the source, the
 * person stands in it and the folder is theirs to write to (decision 0021); deeper inside a
 * source it is not made.
 *
 * @throws Problem `cache.in-source` where it would lie deeper in one of the sources, `cache.unusable`
 */
export async function prepareCacheFolder(
  folder: string,
  sources: readonly string[],
): Promise<void> {
  for (const source of sources) {
    if (await liesDeepIn(folder, source)) throw cacheInSource({ folder: '.assay' });
  }
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const found = await lstat(folder);
    if (!found.isDirectory()) throw cacheUnusable({ folder: '.assay', reason: 'ENOTDIR' });
    // Others neither list nor write; to pass through is left to them, for a registry's database may lie below.
    if ((found.mode & 0o066) !== 0) await chmod(folder, found.mode & 0o711);
    await ignoreInGit(folder);
  } catch (error) {
    throw isSystemError(error) ? cacheUnusable({ folder: '.assay', reason: error.code }) : error;
  }
}

async function ignoreInGit(folder: string): Promise<void> {
  try {
    await writeFile(join(folder, '.gitignore'), '*\n', { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isSystemError(error) || error.code !== 'EEXIST') throw error;
  }
}

async function liesDeepIn(folder: string, source: string): Promise<boolean> {
  const found = await lstat(source).catch(() => undefined);
  if (found === undefined || found.isFile()) return false;
  const parent = await realpath(dirname(resolve(folder))).catch(() => resolve(folder));
  const way = relative(await realpath(source), parent);
  return way !== '' && !(way === '..' || way.startsWith(`..${sep}`) || resolve(way) === way);
}

/** An error of the file system, with its code. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string';
}
