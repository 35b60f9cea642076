import { execFile } from 'node:child_process';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A JDK or JRE of this machine. */
export interface Java {
  readonly home: string;
  readonly version: string;
  readonly major: number;
}

/** The newest Java of this machine: of JAVA_HOME, of the PATH, and of where packages put theirs. */
export async function newestJava(): Promise<Java | undefined> {
  const installed = '/usr/lib/jvm';
  const folders = await readdir(installed).catch(() => []);
  const homes = [
    process.env.JAVA_HOME,
    await homeOnPath(),
    ...folders.map((folder) => join(installed, folder)),
  ];
  const found = await Promise.all(homes.map((home) => (home ? javaAt(home) : undefined)));
  return found
    .filter((java) => java !== undefined)
    .sort((a, b) => b.major - a.major)
    .at(0);
}

async function homeOnPath(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('sh', ['-c', 'command -v java']);
    return dirname(dirname(await realpath(stdout.trim())));
  } catch {
    return undefined;
  }
}

/** Every build of Java says in the file `release` which it is. */
async function javaAt(home: string): Promise<Java | undefined> {
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  const version = /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1];
  return version === undefined ? undefined : { home, version, major: Number.parseInt(version, 10) };
}
