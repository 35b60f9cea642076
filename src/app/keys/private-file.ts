import { randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { keysReadableByOthers } from './key-problems.ts';

/** The JSON of a file that its owner alone can read; undefined where it is none. Raises `keys.readable-by-others`. */
export async function readPrivateFile(path: string): Promise<unknown> {
  const { mode } = await stat(path);
  // Windows has no such bits.
  if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
    throw keysReadableByOthers({ file: path, mode: (mode & 0o777).toString(8) });
  }
  return parse(await readFile(path, 'utf8'));
}

/** Makes the file where there is none. Whoever is first wins: a second server goes on with the keys of the first. */
export async function makePrivateFile(path: string, content: () => Promise<object>): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  if (await stat(path).catch(absent)) return;
  const begun = await writeBeside(path, await content());
  try {
    await link(begun, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(begun);
  }
}

/** Replaces the file whole: a crash leaves the one or the other. */
export async function replacePrivateFile(path: string, content: object): Promise<void> {
  await rename(await writeBeside(path, content), path);
  const folder = await open(dirname(path), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function writeBeside(path: string, content: object): Promise<string> {
  const begun = `${path}.${randomUUID()}`;
  const file = await open(begun, 'wx', 0o600);
  try {
    await file.writeFile(`${JSON.stringify(content, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return begun;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
  return undefined;
}
