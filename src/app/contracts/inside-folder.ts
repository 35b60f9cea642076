import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** SHA-256 of a file that really lies in the folder; undefined where there is none to be read. */
export async function hashInside(folder: string, path: string): Promise<string | undefined> {
  const file = await documentInside(folder, path);
  if (file === undefined) return undefined;
  try {
    const hash = createHash('sha256');
    for await (const block of createReadStream(file)) hash.update(block);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** The real path of a file that lies in a folder, links resolved; undefined where there is none. */
export async function documentInside(folder: string, path: string): Promise<string | undefined> {
  try {
    const own = await realpath(folder);
    const real = await realpath(join(own, path));
    return real.startsWith(own + sep) && (await stat(real)).isFile() ? real : undefined;
  } catch {
    return undefined;
  }
}
