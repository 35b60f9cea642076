import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Effects } from '../effects.ts';

/**
 * Runs work with a folder that only this user can read (0700) and that is gone afterwards:
 * also when the work fails, and when the process ends before the work does.
 */
export async function inPrivateFolder<T>(
  effects: Pick<Effects, 'temporaryRoot' | 'atExit'>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(effects.temporaryRoot, 'assay-'));
  const forget = effects.atExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    await chmod(folder, 0o700);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    forget();
  }
}
