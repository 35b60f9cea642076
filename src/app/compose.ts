import { availableParallelism, hostname, tmpdir, totalmem } from 'node:os';
import { openDuckDb } from '../engine/duckdb/duckdb.ts';
import type { Effects } from './effects.ts';
import { reportPage } from './package-files.ts';
import { version } from './version.ts';

/** The real engine, clock, host and folders. */
export function realEffects(): Effects {
  return {
    now: () => new Date(),
    host: hostname(),
    node: process.version,
    assay: version,
    workingFolder: process.cwd(),
    temporaryRoot: tmpdir(),
    processors: availableParallelism(),
    memory:
      process.constrainedMemory() > 0
        ? Math.min(process.constrainedMemory(), totalmem())
        : totalmem(),
    openEngine: openDuckDb,
    reportPage,
    atExit: (clean) => {
      process.on('exit', clean);
      return () => process.off('exit', clean);
    },
  };
}
