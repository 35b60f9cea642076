import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { serverDidNotStart } from '../store-problems.ts';
import type { RunAs, ServerBinaries } from './server-binaries.ts';

const run = promisify(execFile);

/** Of the two roles of a registry. */
export interface Passwords {
  readonly owner: string;
  readonly server: string;
}

/** PostgreSQL refuses to run as the superuser of a machine, so there it runs as an account without rights. */
export async function withoutRights(): Promise<RunAs> {
  if (process.getuid?.() !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all(
      ['-u', '-g'].map((flag) => run('id', [flag, name]).then(({ stdout }) => Number(stdout))),
    ).catch(() => undefined);
    if (ids?.[0] !== undefined && ids[1] !== undefined) return { uid: ids[0], gid: ids[1] };
  }
  return {};
}

/** The passwords of a file, which are made where there are none. */
export async function keepPasswords(path: string): Promise<Passwords> {
  const made = { owner: randomBytes(24).toString('hex'), server: randomBytes(24).toString('hex') };
  const file = await open(path, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
    return undefined;
  });
  if (file === undefined) return JSON.parse(await readFile(path, 'utf8')) as Passwords;
  await file.writeFile(`${JSON.stringify(made)}\n`);
  await file.sync();
  await file.close();
  return made;
}

/** Makes a cluster. Raises `store.server-did-not-start`. */
export async function makeCluster(of: {
  binaries: ServerBinaries;
  cluster: string;
  runAs: RunAs;
  password: string;
}): Promise<void> {
  // Made beside its place and moved there whole: a cluster that was begun and cut off is never taken for one.
  const { binaries, cluster, runAs, password } = of;
  const begun = `${cluster}.new`;
  await rm(begun, { recursive: true, force: true });
  await mkdir(begun, { mode: 0o700 });
  const passwordFile = `${cluster}.password`;
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (runAs.uid !== undefined && runAs.gid !== undefined) {
    await Promise.all([begun, passwordFile].map((p) => chown(p, runAs.uid ?? 0, runAs.gid ?? 0)));
  }
  const options = ['--auth=scram-sha-256', '--username=assay_owner', '--encoding=UTF8'];
  options.push('--locale-provider=builtin', '--locale=C.UTF-8', `--pwfile=${passwordFile}`);
  try {
    await run(binaries.initdb, ['-D', begun, ...options], { ...runAs, cwd: dirname(cluster) });
    await rename(begun, cluster);
  } catch (error) {
    await rm(begun, { recursive: true, force: true });
    await writeFile(`${cluster}.log`, String((error as { stderr?: string }).stderr ?? error));
    throw serverDidNotStart({ log: `${cluster}.log` });
  } finally {
    await rm(passwordFile, { force: true });
  }
}
