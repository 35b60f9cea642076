import { readlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, hostname, tmpdir, totalmem } from 'node:os';
import type { Effects } from './effects.ts';
import { reportPage } from './files/package-files.ts';
import { version } from './version.ts';

/** The real engine, clock, host and folders. */
export function realEffects(): Effects {
  return {
    now: () => new Date(),
    host: hostname(),
    node: process.version,
    assay: version,
    engine: engineVersion(),
    workingFolder: process.cwd(),
    temporaryRoot: tmpdir(),
    process: { id: process.pid, space: processSpace(), isRunning },
    processors: availableParallelism(),
    memory:
      process.constrainedMemory() > 0
        ? Math.min(process.constrainedMemory(), totalmem())
        : totalmem(),
    environment: (name) => process.env[name],
    // Loaded when it is needed: what is answered from the cache needs no engine.
    openEngine: async (settings) => {
      const { openDuckDb } = await import('../engine/duckdb/duckdb.ts');
      return await openDuckDb(settings);
    },
    reportPage,
    atExit: (clean) => {
      process.on('exit', clean);
      return () => process.off('exit', clean);
    },
  };
}

/** The version that is installed, without loading the engine. */
function engineVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('@duckdb/node-api/package.json');
  // Every package has a version; no library of schemas is loaded to read it.
  return `duckdb ${(manifest as { readonly version: string }).version}`;
}

/** Containers may share a temporary folder and count their processes apart. */
function processSpace(): string {
  try {
    return `${hostname()} ${readlinkSync('/proc/self/ns/pid')}`;
  } catch {
    return hostname();
  }
}

/** A process that may not be signalled runs, too. */
function isRunning(id: number): boolean {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}
