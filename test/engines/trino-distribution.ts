import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Java, newestJava } from './find-java.ts';

const run = promisify(execFile);

/** Releases by the least Java that runs them, newest first. */
const releases = [
  { version: '476', java: 24 },
  { version: '368', java: 17 },
] as const;

/** The PostgreSQL connector does not start without the types of the geospatial one. */
const plugins = new Set(['memory', 'tpch', 'postgresql', 'geospatial']);

export interface TrinoDistribution {
  readonly version: string;
  readonly folder: string;
  readonly java: Java;
}

/**
 * Trino's server as Maven brings it, unpacked once into a cache outside the repository (`XDG_CACHE_HOME`, else
 * `~/.cache`) with the few plugins that tests use.
 */
export async function trinoDistribution(): Promise<TrinoDistribution> {
  const java = await newestJava();
  const release = releases.find((one) => java !== undefined && java.major >= one.java);
  if (java === undefined || release === undefined) {
    throw new Error(
      'Trino needs a JDK of 17 or newer (24 for its newer release); none was found by JAVA_HOME, PATH or /usr/lib/jvm',
    );
  }
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'assay-engines');
  const folder = join(cache, `trino-server-${release.version}`);
  if (!(await exists(folder))) await bring(release.version, cache, folder);
  return { version: release.version, folder, java };
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

async function bring(version: string, cache: string, folder: string): Promise<void> {
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(join(cache, 'unpacking-'));
  try {
    const artifact = `io.trino:trino-server:${version}:tar.gz`;
    process.stdout.write(`engines: fetching ${artifact} with Maven, once\n`);
    await fetchArtifact(artifact, work);
    await run('tar', ['-xzf', join(work, `trino-server-${version}.tar.gz`), '-C', work]);
    const unpacked = join(work, `trino-server-${version}`);
    for (const plugin of await readdir(join(unpacked, 'plugin'))) {
      if (!plugins.has(plugin)) await rm(join(unpacked, 'plugin', plugin), { recursive: true });
    }
    await rename(unpacked, folder);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Maven keeps what it downloads; beside the unpacked server nobody needs that, so that it goes to the work folder. */
async function fetchArtifact(artifact: string, work: string): Promise<void> {
  const args = [
    ...['-B', '-q', `-Dmaven.repo.local=${join(work, 'maven')}`],
    ...['dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${work}`],
  ];
  try {
    await run('mvn', args, { cwd: work, maxBuffer: 1e8 });
  } catch (error) {
    throw new Error(
      `Maven could not bring ${artifact}; is it installed, and can it reach its repository?`,
      {
        cause: error,
      },
    );
  }
}
