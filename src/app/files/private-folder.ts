import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Effects } from '../effects.ts';
import { removeAbandoned } from './abandoned-folders.ts';

/**
 * Runs work with a folder that only this user can read (0700) and that is gone afterwards:
 * also when the work fails, and when the process ends before the work does. What a killed
 * process left behind is removed on the way.
 */
export async function inPrivateFolder<T>(
  effects: Pick<Effects, 'temporaryRoot' | 'atExit' | 'process'>,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const { temporaryRoot, process } = effects;
  const prefix = `assay-${markOf(process.space)}-`;
  const folder = await mkdtemp(join(temporaryRoot, `${prefix}${process.id}-`));
  const forget = effects.atExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    await chmod(folder, 0o700);
    await removeAbandoned({ root: temporaryRoot, prefix, own: folder, process });
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    forget();
  }
}

/** Short, and shows no host name to other users of the temporary folder. */
function markOf(space: string): string {
  return createHash('sha256').update(space).digest('hex').slice(0, 8);
}
