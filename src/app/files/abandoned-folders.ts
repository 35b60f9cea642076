import { lstat, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Effects } from '../effects.ts';

interface Search {
  readonly root: string;
  /** Of folders made where process ids mean the same as here. */
  readonly prefix: string;
  /** The folder of this run, whose owner is this user. */
  readonly own: string;
  readonly process: Effects['process'];
}

/**
 * Removes the private folders of processes that were killed before they could (`kill -9`, a power
 * cut). Only folders of this user, named after a process that no longer runs: a process id that
 * was given to another process keeps its folder for another while. Nothing here stops the run.
 */
export async function removeAbandoned({ root, prefix, own, process }: Search): Promise<void> {
  const { uid } = await lstat(own);
  for (const name of await readdir(root).catch(() => [])) {
    const maker = makerOf(name, prefix);
    if (maker === undefined || maker === process.id || process.isRunning(maker)) continue;
    const folder = join(root, name);
    const found = await lstat(folder).catch(() => undefined);
    // A link could lead anywhere.
    if (found === undefined || !found.isDirectory() || found.uid !== uid) continue;
    await rm(folder, { recursive: true, force: true }).catch(() => undefined);
  }
}

/** The process that a folder is named after. */
function makerOf(name: string, prefix: string): number | undefined {
  if (!name.startsWith(prefix)) return undefined;
  const id = /^([1-9]\d{0,9})-[A-Za-z0-9]{6}$/.exec(name.slice(prefix.length))?.[1];
  return id === undefined ? undefined : Number(id);
}
